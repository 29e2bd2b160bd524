package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.Names;
import cn.zwgk.web.AuditTrail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a duty, from its opening on. The entries are the audit trail's and cannot be changed. */
@Component
public class DutyHistory {

    static final String SUBJECT = "interpretation-duty";

    private final AuditTrail audit;
    private final Names names;

    DutyHistory(AuditTrail audit, Names names) {
        this.audit = audit;
        this.names = names;
    }

    /** One line. */
    public record Line(
            Instant at,
            String by,
            String act,
            String actName,
            @Nullable String reason) {}

    /** Oldest first. */
    public List<Line> of(DutyId id) {
        return audit.of(SUBJECT, id.value().toString()).stream()
                .map(entry -> new Line(
                        entry.at(), entry.actorName(), entry.act(), names.of("act." + entry.act()), entry.reason()))
                .toList();
    }
}
