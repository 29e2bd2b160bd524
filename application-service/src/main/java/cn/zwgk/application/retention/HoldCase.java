package cn.zwgk.application.retention;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.persistence.Holds;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 暂缓: keeps a case from being anonymised until a day, for a reason; a later hold takes the place of an earlier one. */
@UseCase
public class HoldCase {

    private static final int MOST_YEARS = 5;
    private static final int LONGEST_REASON = 500;

    private final RetentionSchedule schedule;
    private final Holds holds;
    private final AuditTrail audit;
    private final InstantSource time;

    HoldCase(RetentionSchedule schedule, Holds holds, AuditTrail audit, InstantSource time) {
        this.schedule = schedule;
        this.holds = holds;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused 404 {@code case-not-found}, 409 {@code retention-anonymised}, 422 with everything that is missing */
    @Transactional
    public void hold(CaseId id, @Nullable LocalDate until, @Nullable String reason, Actor officer) {
        LocalDate today = ChinaTime.today(time);
        requireNotAnonymised(schedule.locked(id, today));
        List<Refusal> grounds = new ArrayList<>(reasonGrounds(reason));
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            grounds.add(Refusal.onField(
                    "until",
                    "retention-hold-day",
                    today.toString(),
                    today.plusYears(MOST_YEARS).toString()));
        }
        if (until == null || reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        holds.lift(id, reason.strip(), officer.name(), time.instant());
        holds.set(id, reason.strip(), until, officer.name(), time.instant());
        record(id, "application.hold", reason, Map.of("until", until.toString()), officer);
    }

    /** @throws Refused 409 {@code retention-not-held}, 422 {@code retention-reason-missing} */
    @Transactional
    public void lift(CaseId id, @Nullable String reason, Actor officer) {
        List<Refusal> grounds = reasonGrounds(reason);
        if (reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        if (!holds.lift(id, reason.strip(), officer.name(), time.instant())) {
            throw Refused.conflict("retention-not-held");
        }
        record(id, "application.lift-hold", reason, Map.of(), officer);
    }

    private void record(CaseId id, String act, String reason, Map<String, ?> details, Actor officer) {
        audit.record(officer, act, "application", id.toString(), reason.strip(), details);
    }

    private static void requireNotAnonymised(Standing standing) {
        if (standing.isAnonymised()) {
            throw Refused.conflict(RetentionGround.ANONYMISED.code());
        }
    }

    private static List<Refusal> reasonGrounds(@Nullable String reason) {
        return reason == null || reason.isBlank() || reason.length() > LONGEST_REASON
                ? List.of(Refusal.onField("reason", "retention-reason-missing", LONGEST_REASON))
                : List.of();
    }
}
