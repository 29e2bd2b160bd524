package cn.zwgk.application.release;

import cn.zwgk.files.FileTexts;
import cn.zwgk.files.HiddenPlaces;
import cn.zwgk.files.Passage;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.files.WholeText;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is found in a file, also where a reader would not look. What is kept of it is masked. */
@Component
class FileFindings {

    private static final String SOURCE = "file";
    /** Where a file is divided: what is redacted never goes over it. */
    private static final Pattern DIVISION = Pattern.compile("[\\n\\t]");

    private final FileTexts texts;

    FileFindings(FileTexts texts) {
        this.texts = texts;
    }

    /**
     * @param sha256 of the content
     * @throws Refused 422 with why nobody can say what stands in the file
     */
    List<Finding> in(Path content, String mediaType, String sha256, ApplicantTraces traces) {
        List<Passage> passages = passages(content, mediaType);
        WholeText whole = WholeText.of(passages);
        if (whole.text().isBlank()) {
            return List.of(ofTheFile(sha256.substring(0, 32), FindingKind.NO_TEXT, null));
        }
        HiddenPlaces hidden = HiddenPlaces.in(passages);
        return Stream.concat(
                        TextFindings.in(whole.text(), sha256, SOURCE, traces).stream()
                                .map(found -> placed(found, whole.at(found.from()))),
                        hidden.isEmpty()
                                ? Stream.empty()
                                : Stream.of(ofTheFile(
                                        Fingerprint.of(sha256 + "/hidden").substring(0, 32),
                                        FindingKind.HIDDEN_TEXT,
                                        hidden)))
                .toList();
    }

    /** What is said of a file as a whole; it ends with the file's content. */
    private static Finding ofTheFile(String id, FindingKind kind, @Nullable HiddenPlaces hidden) {
        return new Finding(
                id,
                kind,
                SOURCE,
                null,
                null,
                hidden == null ? null : hidden.named() + (hidden.count() > 1 ? "，共" + hidden.count() + "处" : ""),
                hidden != null,
                "",
                true,
                null);
    }

    /** The words behind these findings, as they stand in the file, in pieces that a redaction finds. */
    List<String> words(Path content, String mediaType, String sha256, ApplicantTraces traces, List<String> findings) {
        return TextFindings.in(WholeText.of(passages(content, mediaType)).text(), sha256, SOURCE, traces).stream()
                .filter(found -> findings.contains(found.finding().id()))
                .flatMap(found -> DIVISION.splitAsStream(found.words()))
                .map(String::strip)
                .filter(piece -> piece.length() > 1)
                .distinct()
                .toList();
    }

    private static Finding placed(TextFindings.Found found, Passage passage) {
        Finding finding = found.finding();
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.source(),
                null,
                null,
                passage.place(),
                passage.hidden(),
                finding.excerpt(),
                finding.clearable(),
                null);
    }

    private List<Passage> passages(Path content, String mediaType) {
        try {
            return texts.read(content, mediaType);
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(List.of(Refusal.onField("file", unreadable.code())));
        }
    }
}
