package cn.zwgk.interaction.message;

import static cn.zwgk.web.Refusal.onField;

import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message needs so that it can be answered. All that is missing is told at once. */
final class LetterRules {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_CONTENT = 5000;
    private static final int LONGEST_FIELD = 50;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");

    private record FieldRule(String code, String field, Predicate<Letter> applies) {}

    private static final List<FieldRule> RULES = List.of(
            new FieldRule("channel-missing", "channel", letter -> letter.channel() == null),
            new FieldRule("title-missing", "title", letter -> blank(letter.title())),
            new FieldRule("title-too-long", "title", letter -> longer(letter.title(), LONGEST_TITLE)),
            new FieldRule("content-missing", "content", letter -> blank(letter.content())),
            new FieldRule("content-too-long", "content", letter -> longer(letter.content(), LONGEST_CONTENT)),
            new FieldRule("name-missing", "name", letter -> blank(letter.name())),
            new FieldRule("field-too-long", "name", letter -> longer(letter.name(), LONGEST_FIELD)),
            new FieldRule("field-too-long", "topic", letter -> longer(letter.topic(), LONGEST_FIELD)),
            new FieldRule("phone-missing", "phone", letter -> blank(letter.phone())),
            new FieldRule(
                    "phone-invalid",
                    "phone",
                    letter -> letter.phone() != null
                            && !letter.phone().isBlank()
                            && !PHONE.matcher(letter.phone().strip()).matches()));

    private LetterRules() {}

    /** Every ground that stands against what was typed. */
    static List<Refusal> groundsAgainst(Letter letter) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(letter))
                .map(rule -> onField(rule.field(), rule.code()))
                .toList();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean longer(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }
}
