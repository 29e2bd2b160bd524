package cn.zwgk.application.notice.web;

import cn.zwgk.application.notice.JudgeTemplate;
import cn.zwgk.application.notice.NoticeField;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.application.notice.NoticeTemplate;
import cn.zwgk.application.notice.TemplateState;
import cn.zwgk.application.notice.TemplateTransitions;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows forms and templates to officers. */
@Component
class TemplateViews {

    private final JudgeTemplate judging;
    private final CodeNames names;

    TemplateViews(JudgeTemplate judging, CodeNames names) {
        this.judging = judging;
        this.names = names;
    }

    /**
     * A form in the list.
     *
     * @param edition of the template in use; null for the built-in one
     */
    record NoticeFormLine(
            NoticeForm form,
            String formName,
            String legalBasis,
            @Nullable Integer edition,
            @Nullable Instant since,
            int waiting) {}

    /** A form with its fields and every template that it had. */
    record NoticeFormView(
            NoticeForm form,
            String formName,
            String legalBasis,
            List<NoticeFieldView> fields,
            List<NoticeTemplateView> templates) {}

    /** What can stand in braces. */
    record NoticeFieldView(String name, String key, boolean required, String example) {}

    record NoticeTemplateView(
            UUID id,
            NoticeForm form,
            String formName,
            int edition,
            TemplateState state,
            String stateName,
            String fileName,
            String sha256,
            String note,
            String uploadedBy,
            Instant uploadedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String judgedReason,
            List<AllowedTemplateAct> allowedActs) {}

    /** A button. */
    record AllowedTemplateAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    NoticeFormLine line(NoticeForm form, List<NoticeTemplate> current) {
        NoticeTemplate inUse = current.stream()
                .filter(template -> template.form() == form && template.state() == TemplateState.IN_USE)
                .findFirst()
                .orElse(null);
        long waiting = current.stream()
                .filter(template -> template.form() == form && template.state() == TemplateState.UPLOADED)
                .count();
        return new NoticeFormLine(
                form,
                names.of(form),
                legalBasis(form),
                inUse == null ? null : inUse.edition(),
                inUse == null ? null : inUse.judgedAt(),
                (int) waiting);
    }

    NoticeFormView view(NoticeForm form, List<NoticeTemplate> templates, Actor reader) {
        return new NoticeFormView(
                form,
                names.of(form),
                legalBasis(form),
                Stream.concat(
                                form.required().stream().map(field -> field(field, true)),
                                form.optional().stream().map(field -> field(field, false)))
                        .toList(),
                templates.stream().map(template -> view(template, reader)).toList());
    }

    NoticeTemplateView view(NoticeTemplate template, Actor reader) {
        return new NoticeTemplateView(
                template.id(),
                template.form(),
                names.of(template.form()),
                template.edition(),
                template.state(),
                names.of(template.state()),
                template.fileName(),
                template.sha256(),
                template.note(),
                template.uploadedBy(),
                template.uploadedAt(),
                template.judgedBy(),
                template.judgedAt(),
                template.judgedReason(),
                judging.allowed(template, reader).stream()
                        .map(act -> new AllowedTemplateAct(
                                act.code(),
                                names.of(act),
                                act.needsReason(),
                                !act.needsReason(),
                                TemplateTransitions.TABLE
                                        .require(template.state(), act, reader.roles())
                                        .ground()))
                        .toList());
    }

    private static NoticeFieldView field(NoticeField field, boolean required) {
        return new NoticeFieldView(field.label(), field.key(), required, field.example());
    }

    private static String legalBasis(NoticeForm form) {
        return "《中华人民共和国政府信息公开条例》" + form.provision();
    }
}
