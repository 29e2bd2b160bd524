package cn.zwgk.application.notice;

import cn.zwgk.application.notice.persistence.TemplateStore;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints papers from the template that is in use for their form, or from the built-in one. */
@Component
public class NoticePress {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final TemplateStore templates;

    NoticePress(TemplateStore templates) {
        this.templates = templates;
    }

    /**
     * @param values by {@link NoticeField#key()}; days as {@code 2026-05-15}; what the form does not know is left aside
     * @throws Refused 422 {@code notice-field-empty} with everything that the form needs and has no value
     */
    public PrintedNotice print(NoticeForm form, Map<String, String> values) {
        Map<NoticeField, String> filled = filled(form, values);
        String missing = form.required().stream()
                .filter(field -> !filled.containsKey(field))
                .map(NoticeField::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.of("notice-field-empty", missing)));
        }
        Optional<NoticeTemplate> inUse = templates.inUse(form);
        byte[] template = inUse.map(found -> templates.file(found.id())).orElseGet(() -> BuiltInTemplates.of(form));
        return printed(form, template, filled, inUse.map(NoticeTemplate::id));
    }

    /** A paper with example data, from the template that is in use. */
    public WordFile example(NoticeForm form) {
        return example(form, Map.of());
    }

    /**
     * The same, with some of its data as they really are.
     *
     * @param known by {@link NoticeField#key()}; what is blank is not said
     */
    public WordFile example(NoticeForm form, Map<String, String> known) {
        return templates
                .inUse(form)
                .map(found -> example(form, templates.file(found.id()), known))
                .orElseGet(() -> example(form, BuiltInTemplates.of(form), known));
    }

    /** A paper with example data, from this template. */
    WordFile example(NoticeForm form, byte[] template) {
        return example(form, template, Map.of());
    }

    private static WordFile example(NoticeForm form, byte[] template, Map<String, String> known) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(form.required().stream(), form.optional().stream())
                .forEach(field -> values.put(field.key(), known.getOrDefault(field.key(), field.example())));
        return printed(form, template, filled(form, values), Optional.empty()).word();
    }

    private static PrintedNotice printed(
            NoticeForm form, byte[] template, Map<NoticeField, String> filled, Optional<UUID> templateId) {
        Map<String, String> byLabel = filled.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
        return new PrintedNotice(form, WordTemplate.read(template).print(byLabel), templateId.orElse(null));
    }

    private static Map<NoticeField, String> filled(NoticeForm form, Map<String, String> values) {
        Map<NoticeField, String> filled = new EnumMap<>(NoticeField.class);
        Arrays.stream(NoticeField.values())
                .filter(field ->
                        form.required().contains(field) || form.optional().contains(field))
                .forEach(field -> {
                    String value = values.getOrDefault(field.key(), "");
                    if (!value.isBlank()) {
                        filled.put(field, inWords(value.strip()));
                    }
                });
        return filled;
    }

    private static String inWords(String value) {
        try {
            return value.length() == 10 ? DATE.format(LocalDate.parse(value)) : value;
        } catch (DateTimeException noDay) {
            return value;
        }
    }
}
