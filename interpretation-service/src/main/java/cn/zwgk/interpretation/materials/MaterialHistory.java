package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Names;
import cn.zwgk.web.AuditTrail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done with a piece of material. The entries are the audit trail's and cannot be changed. */
@Component
public class MaterialHistory {

    static final String SUBJECT = "interpretation";

    private final AuditTrail audit;
    private final Names names;

    MaterialHistory(AuditTrail audit, Names names) {
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
    public List<Line> of(InterpretationId id) {
        return audit.of(SUBJECT, id.value().toString()).stream()
                .map(entry -> new Line(
                        entry.at(), entry.actorName(), entry.act(), names.of("act." + entry.act()), entry.reason()))
                .toList();
    }
}
