package cn.zwgk.application.notice;

import cn.zwgk.application.law.Remedy;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template of a form has to hold before papers may be printed from it. All that is missing is told at once. */
final class TemplateRules {

    /** A ground, with what is told of it. */
    private record WordingRule(String code, BiPredicate<NoticeForm, String> applies) {}

    private static final List<WordingRule> WORDING = List.of(
            // Article 36: the reply names its article
            new WordingRule(
                    "template-article-missing", (form, text) -> isReply(form) && !text.contains(form.provision())),
            // Administrative Review Law, Article 20: 60 days
            new WordingRule("template-review-period-missing", (form, text) -> isReply(form) && !text.contains("六十日")),
            // Administrative Litigation Law, Article 46: 6 months
            new WordingRule(
                    "template-court-period-missing",
                    (form, text) ->
                            remedy(form).filter(r -> r != Remedy.REVIEW_FIRST).isPresent() && !text.contains("六个月")),
            // Administrative Review Law, Article 23(1)(4) and (2): who was refused information applies for review first
            new WordingRule(
                    "template-review-first-missing",
                    (form, text) -> remedy(form)
                                    .filter(r -> r != Remedy.REVIEW_OR_COURT)
                                    .isPresent()
                            && !(text.contains("应当先") && text.contains("行政复议"))),
            // Article 30, 国办函〔2020〕109号: what follows when the correction or the payment does not come in time
            new WordingRule(
                    "template-abandonment-missing",
                    (form, text) ->
                            (form == NoticeForm.CORRECTION || form == NoticeForm.FEE) && !text.contains("视为放弃")),
            // Article 34: silence is consent
            new WordingRule(
                    "template-silence-missing",
                    (form, text) -> form == NoticeForm.JOINT_MAKER_INQUIRY && !text.contains("视为同意")),
            // Article 34 is about agencies that made the information together; of others no silence is consent
            new WordingRule(
                    "template-silence-invented",
                    (form, text) -> form == NoticeForm.AGENCY_INQUIRY && text.contains("视为同意")),
            // Articles 32 and 34: 15 working days
            new WordingRule(
                    "template-fifteen-days-missing",
                    (form, text) -> (form == NoticeForm.JOINT_MAKER_INQUIRY || form == NoticeForm.THIRD_PARTY_INQUIRY)
                            && !text.contains("十五个工作日")
                            && !text.contains("15个工作日")));

    private TemplateRules() {}

    /** @throws Refused 422 with everything that stands against the template */
    static void require(NoticeForm form, WordTemplate template) {
        List<Refusal> grounds = new ArrayList<>();
        if (template.linksOutside()) {
            grounds.add(Refusal.onField("file", "template-links-outside"));
        }
        if (!template.otherTags().isEmpty()) {
            grounds.add(Refusal.onField("file", "template-tag-refused", String.join("、", template.otherTags())));
        }
        String unknown = template.fields().stream()
                .filter(name -> !known(form).contains(name))
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            grounds.add(Refusal.onField("file", "template-field-unknown", unknown));
        }
        String missing = form.required().stream()
                .map(NoticeField::label)
                .filter(name -> !template.fields().contains(name))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            grounds.add(Refusal.onField("file", "template-field-missing", missing));
        }
        WORDING.stream()
                .filter(rule -> rule.applies().test(form, template.text()))
                .map(rule -> Refusal.onField("file", rule.code(), form.provision()))
                .forEach(grounds::add);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static Set<String> known(NoticeForm form) {
        return Stream.concat(form.required().stream(), form.optional().stream())
                .map(NoticeField::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isReply(NoticeForm form) {
        return form.result().isPresent();
    }

    private static Optional<Remedy> remedy(NoticeForm form) {
        return form.result().map(result -> result.remedy());
    }
}
