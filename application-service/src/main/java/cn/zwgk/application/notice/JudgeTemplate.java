package cn.zwgk.application.notice;

import cn.zwgk.application.notice.persistence.TemplateStore;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Puts a template to use, sends it back, or takes it out of use. Whoever uploaded it does not approve it. */
@UseCase
public class JudgeTemplate {

    /** The type under which templates stand in the audit trail. */
    static final String SUBJECT = "notice-template";

    private final TemplateStore templates;
    private final AuditTrail audit;
    private final InstantSource time;

    JudgeTemplate(TemplateStore templates, AuditTrail audit, InstantSource time) {
        this.templates = templates;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @throws cn.zwgk.workflow.StepRefused if the table has no such line
     * @throws Refused 403 {@code template-four-eyes}, 422 {@code reason-missing}
     */
    @Transactional
    public void judge(UUID id, TemplateAct act, @Nullable String reason, Actor judge) {
        NoticeTemplate seen = templates.get(id);
        TemplateState next = TemplateTransitions.TABLE
                .require(seen.state(), act, judge.roles())
                .to();
        if (act == TemplateAct.APPROVE && seen.uploadedById().equals(judge.id())) {
            throw Refused.forbidden("template-four-eyes");
        }
        if (act.needsReason() && (reason == null || reason.isBlank())) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        Instant now = time.instant();
        if (act == TemplateAct.APPROVE) {
            templates
                    .inUse(seen.form())
                    .ifPresent(before -> templates.judge(
                            before, TemplateState.RETIRED, judge.name(), now, "由第" + seen.edition() + "版取代"));
        }
        templates.judge(seen, next, judge.name(), now, reason == null || reason.isBlank() ? null : reason.strip());
        audit.record(
                judge,
                SUBJECT + "." + act.code(),
                SUBJECT,
                id.toString(),
                reason,
                Map.of("form", seen.form().name(), "edition", seen.edition()));
    }

    /** What this person may do with the template. */
    public List<TemplateAct> allowed(NoticeTemplate template, Actor actor) {
        return TemplateTransitions.TABLE.allowed(template.state(), actor.roles()).stream()
                .filter(act ->
                        act != TemplateAct.APPROVE || !template.uploadedById().equals(actor.id()))
                .toList();
    }
}
