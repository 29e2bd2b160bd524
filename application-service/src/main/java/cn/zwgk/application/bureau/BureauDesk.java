package cn.zwgk.application.bureau;

import cn.zwgk.application.notice.NoticeField;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.application.notice.NoticePress;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells papers what they say of the house on the day on which they are made, and what is missing for it. */
@Component
public class BureauDesk {

    private final BureauEditions editions;
    private final NoticePress press;
    private final CodeNames names;
    private final InstantSource time;

    BureauDesk(BureauEditions editions, NoticePress press, CodeNames names, InstantSource time) {
        this.editions = editions;
        this.press = press;
        this.names = names;
        this.time = time;
    }

    /** What a paper of this form says of the house today, by {@link NoticeField#key()}. */
    public Map<String, String> factsFor(NoticeForm form) {
        Map<String, String> facts = new HashMap<>();
        words().said().forEach((field, value) -> {
            if (field != NoticeField.CONTACT || form.namesOurContact()) {
                facts.put(field.key(), value);
            }
        });
        return facts;
    }

    /**
     * @param values of the paper that is to be printed, by {@link NoticeField#key()}
     * @throws Refused 422 {@code bureau-setting-missing} with every setting that the form needs and nobody has entered
     */
    public void require(NoticeForm form, Map<String, String> values) {
        BureauWords words = words();
        List<String> missing = neededBy(form)
                .filter(field -> values.getOrDefault(field.key(), "").isBlank())
                .flatMap(field -> missing(words, field))
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.of("bureau-setting-missing", String.join("、", missing))));
        }
    }

    /** The forms whose papers say something of the house. */
    public List<NoticeForm> forms() {
        return Arrays.stream(NoticeForm.values())
                .filter(form -> fieldsOf(form).findAny().isPresent())
                .toList();
    }

    /** The forms whose papers would say something else with these settings than with those. */
    public List<NoticeForm> affected(Map<BureauEntry, String> before, Map<BureauEntry, String> after) {
        return forms().stream()
                .filter(form -> !said(form, before).equals(said(form, after)))
                .toList();
    }

    /**
     * A paper with example data as it would look with these settings, as HTML.
     *
     * @throws Refused 422 as the entries are refused, or {@code bureau-setting-missing} if the form needs what is not there
     */
    @Transactional(readOnly = true)
    public String preview(NoticeForm form, Map<BureauEntry, String> given) {
        Map<BureauEntry, String> entries = BureauSettingRules.stripped(given);
        List<Refusal> grounds = BureauSettingRules.against(entries);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        List<String> missing = missingFor(form, entries);
        if (!missing.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.of("bureau-setting-missing", String.join("、", missing))));
        }
        return press.example(form, said(form, entries)).html();
    }

    /** What a form says of the house, by {@link NoticeField#key()}; what cannot be said is blank. */
    private static Map<String, String> said(NoticeForm form, Map<BureauEntry, String> entries) {
        Map<NoticeField, String> words = new BureauWords(entries).said();
        return fieldsOf(form).collect(Collectors.toMap(NoticeField::key, field -> words.getOrDefault(field, "")));
    }

    private static Stream<NoticeField> fieldsOf(NoticeForm form) {
        return Stream.concat(form.required().stream(), form.optional().stream())
                .distinct()
                .filter(BureauWords.fields()::contains)
                .filter(field -> field != NoticeField.CONTACT || form.namesOurContact());
    }

    /** The settings that a form would miss if these were in force. */
    public List<String> missingFor(NoticeForm form, Map<BureauEntry, String> entries) {
        BureauWords words = new BureauWords(entries);
        return neededBy(form).flatMap(field -> missing(words, field)).toList();
    }

    private Stream<String> missing(BureauWords words, NoticeField field) {
        if (words.knows(field)) {
            return Stream.empty();
        }
        return field == NoticeField.PAYMENT_WAY
                ? Stream.of(names.of("BureauEntry", "ANY_WAY_TO_PAY"))
                : words.missingFor(field).stream().map(names::of);
    }

    private static Stream<NoticeField> neededBy(NoticeForm form) {
        return form.required().stream()
                .filter(BureauWords.fields()::contains)
                .filter(field -> field != NoticeField.CONTACT || form.namesOurContact())
                .sorted();
    }

    private BureauWords words() {
        LocalDate today = ChinaTime.today(time);
        return new BureauWords(editions.on(today).map(BureauEdition::entries).orElse(Map.of()));
    }
}
