package cn.zwgk.application.bureau;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 确认改动: the second person makes a change an edition or returns it; who proposed it may take it back until then. */
@Component
public class JudgeBureauChange {

    /** The type under which changes stand in the audit trail. */
    static final String SUBJECT = "bureau-change";

    private static final int LONGEST_REASON = 200;

    private final BureauEditions editions;
    private final BureauChanges changes;
    private final AuditTrail audit;
    private final InstantSource time;

    JudgeBureauChange(BureauEditions editions, BureauChanges changes, AuditTrail audit, InstantSource time) {
        this.editions = editions;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @param ifMatch the version of the change that the officer saw, if he says
     * @throws cn.zwgk.workflow.StepRefused if the table has no such line
     * @throws Refused 403 {@code bureau-four-eyes}, {@code bureau-not-proposer}, 422 {@code bureau-reason-missing}
     */
    @Transactional
    public void judge(UUID id, BureauChangeAct act, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        BureauChange change = changes.locked(id);
        ETags.verify(ifMatch, change.version());
        Instant now = time.instant();
        BureauChange judged =
                switch (act) {
                    case CONFIRM -> confirmed(change, officer, now);
                    case RETURN -> change.giveBack(required(reason), officer, now);
                    case WITHDRAW -> change.withdraw(officer, now);
                };
        changes.save(judged);
        audit.record(
                officer,
                SUBJECT + "." + act.code(),
                SUBJECT,
                id.toString(),
                judged.judgedReason(),
                judged.edition() == null ? Map.of() : Map.of("edition", judged.edition()));
    }

    /** What is confirmed after its day takes effect on the day of the confirmation: papers of the days between stay as they went out. */
    private BureauChange confirmed(BureauChange change, Actor officer, Instant now) {
        BureauChange confirmed = change.confirm(editions.latest() + 1, officer, now);
        LocalDate today = ChinaTime.today(time);
        editions.add(confirmed, change.effectiveFrom().isBefore(today) ? today : change.effectiveFrom(), officer);
        return confirmed;
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "bureau-reason-missing", LONGEST_REASON)));
        }
        return reason.strip();
    }
}
