package cn.zwgk.application.retention;

import cn.zwgk.application.retention.persistence.RetentionPeriods;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sets how long a class is kept, never shorter than the law leaves it, with the reason of the house. */
@UseCase
public class SetRetentionPeriod {

    private static final int LONGEST_MONTHS = 1200;
    private static final int LONGEST_REASON = 500;

    private final RetentionPeriods periods;
    private final AuditTrail audit;
    private final InstantSource time;

    SetRetentionPeriod(RetentionPeriods periods, AuditTrail audit, InstantSource time) {
        this.periods = periods;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused 422 {@code retention-months-out-of-range}, {@code retention-reason-missing} */
    @Transactional
    public void set(RetentionClass code, @Nullable Integer months, @Nullable String reason, Actor officer) {
        RetentionPeriod present = periods.of(code);
        List<Refusal> grounds = new ArrayList<>();
        if (months == null || months < present.leastMonths() || months > LONGEST_MONTHS) {
            grounds.add(Refusal.onField(
                    "months", "retention-months-out-of-range", present.leastMonths(), String.valueOf(LONGEST_MONTHS)));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            grounds.add(Refusal.onField("reason", "retention-reason-missing", LONGEST_REASON));
        }
        if (months == null || reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        periods.set(code, months, reason.strip(), officer.name(), time.instant());
        audit.record(
                officer,
                "retention.set-period",
                "retention-class",
                code.name(),
                reason.strip(),
                Map.of("before", present.months(), "after", months));
    }
}
