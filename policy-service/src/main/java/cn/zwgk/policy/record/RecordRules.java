package cn.zwgk.policy.record;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.privacy.IdentityNumber;
import cn.zwgk.web.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks what is handed in against the fields of its class, and says everything that is wrong at once. */
@Component
class RecordRules {

    /** What was handed in as it will be kept, and what stands against it. */
    record Checked(Map<String, String> values, List<Refusal> grounds) {}

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final Documents documents;

    RecordRules(Documents documents) {
        this.documents = documents;
    }

    Checked check(RecordClass of, Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        of.fields().forEach(field -> {
            String value = plain(field, given.getOrDefault(field.code(), ""));
            if (!value.isEmpty()) {
                values.put(field.code(), value);
            }
        });
        List<Refusal> grounds = new ArrayList<>();
        given.keySet().stream()
                .filter(code ->
                        of.fields().stream().noneMatch(field -> field.code().equals(code)))
                .forEach(code -> grounds.add(Refusal.onField(code, "record-field-unknown", code)));
        of.fields().forEach(field -> groundAgainst(field, values).ifPresent(grounds::add));
        of.fields().stream()
                .filter(field -> field.isMaskedIn(values))
                .forEach(field -> values.computeIfPresent(field.code(), (code, name) -> masked(name)));
        return new Checked(values, grounds);
    }

    private Optional<Refusal> groundAgainst(RecordField field, Map<String, String> values) {
        String value = values.getOrDefault(field.code(), "");
        if (value.isEmpty()) {
            return field.isRequiredIn(values) ? refused(field, "record-field-missing") : Optional.empty();
        }
        if (value.length() > field.type().longest()) {
            return refused(field, "record-field-too-long", field.type().longest());
        }
        if (field.pattern() != null && !Pattern.matches(field.pattern(), value)) {
            return refused(field, "record-field-malformed");
        }
        Optional<Refusal> wrongType = groundAgainstType(field, value);
        return wrongType.isPresent()
                ? wrongType
                : PrivateNumbers.groundAgainst(value).flatMap(code -> refused(field, code));
    }

    private Optional<Refusal> groundAgainstType(RecordField field, String value) {
        return switch (field.type()) {
            case DATE -> isDate(value) ? Optional.empty() : refused(field, "record-date-malformed");
            case NUMBER ->
                NUMBER.matcher(value).matches() ? Optional.empty() : refused(field, "record-number-malformed");
            case CHOICE ->
                field.choices().contains(value)
                        ? Optional.empty()
                        : refused(field, "record-choice-unknown", String.join("、", field.choices()));
            case CREDIT_CODE ->
                IdentityNumber.isCreditCode(value) ? Optional.empty() : refused(field, "record-credit-code-wrong");
            case DOCUMENT ->
                documents
                                .idOfIndexNumber(value)
                                .flatMap(documents::find)
                                .filter(Document::isPublic)
                                .isPresent()
                        ? Optional.empty()
                        : refused(field, "record-document-unknown");
            case TEXT, LONG_TEXT, NAME -> Optional.empty();
        };
    }

    /** Sheets bring full-width figures, dates in three ways of writing and spaces at both ends. */
    private static String plain(RecordField field, String given) {
        String text = given.strip();
        return switch (field.type()) {
            case DATE -> date(Normalizer.normalize(text, Normalizer.Form.NFKC));
            case NUMBER, CREDIT_CODE -> Normalizer.normalize(text, Normalizer.Form.NFKC);
            case TEXT, LONG_TEXT, CHOICE, NAME, DOCUMENT -> text;
        };
    }

    private static String date(String text) {
        Matcher parts = DATE.matcher(text);
        return parts.matches()
                ? "%s-%02d-%02d"
                        .formatted(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                : text;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** 张**: of a private person only the family name is kept, so that nobody can ever show the rest. */
    static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    private static Optional<Refusal> refused(RecordField field, String code, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = field.name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.of(Refusal.onField(field.code(), code, all));
    }
}
