package cn.zwgk.interpretation.forms;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.interpretation.materials.RichText;
import cn.zwgk.interpretation.media.FileRole;
import cn.zwgk.interpretation.media.MaterialFile;
import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an interpretation owes to everybody, whatever its form: what is seen is also said in words, what is heard can also be read
 * (《无障碍环境建设法》第二十九条、第三十二条; GB/T 37668-2019, 非文本内容的替代文本、音视频的字幕或文字稿); and what each form needs.
 */
final class FormPolicy {

    private static final List<Rule<Shown>> FOR_EVERYBODY = List.of(
            rule("picture-without-text", shown -> shown.files().stream().anyMatch(FormPolicy::showsWithoutSaying)),
            rule("body-picture-without-text", shown -> RichText.hasPictureWithoutText(shown.body())),
            rule("recording-without-words", shown -> shown.has(FileRole.RECORDING) && shown.words() == null),
            rule(
                    "subtitles-without-recording",
                    shown -> shown.has(FileRole.SUBTITLES) && !shown.has(FileRole.RECORDING)),
            rule(
                    "link-without-words",
                    shown -> FormNeed.isGiven(shown.sheet().link())
                            && !FormNeed.isGiven(shown.sheet().transcript())));

    private final FormTerms terms;

    FormPolicy(FormTerms terms) {
        this.terms = terms;
    }

    /** Everything that is missing, at once. */
    List<Refusal> groundsAgainst(Shown shown) {
        return Stream.concat(
                        needs(shown),
                        Rules.groundsAgainst(FOR_EVERYBODY, shown).stream().map(FormPolicy::onItsField))
                .toList();
    }

    private Stream<Refusal> needs(Shown shown) {
        return terms.of(shown.form()).stream()
                .filter(need -> !need.isMetBy(shown))
                .map(need -> need == FormNeed.BODY
                        ? Refusal.onField("body", "material-body-missing")
                        : Refusal.onField(need.field(), "form-needs-" + code(need)));
    }

    private static String code(FormNeed need) {
        return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Refusal onItsField(String code) {
        return Refusal.onField(
                switch (code) {
                    case "body-picture-without-text" -> "body";
                    case "recording-without-words", "link-without-words" -> "transcript";
                    default -> "files";
                },
                code);
    }

    private static boolean showsWithoutSaying(MaterialFile file) {
        return file.role().isSeen() && !file.saysWhatItShows();
    }
}
