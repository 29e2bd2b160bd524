package cn.zwgk.interpretation;

import cn.zwgk.web.AuditTrail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a duty, a plan or a piece of material, from its beginning on. The entries are the audit trail's and cannot be changed. */
@Component
public class History {

    /** The acts on a duty to interpret, as the audit trail keeps them. */
    public static final String OF_DUTY = "interpretation-duty";

    /** The acts on a plan, under the id of its document. */
    public static final String OF_PLAN = "interpretation-plan";

    /** The acts on a piece of material. */
    public static final String OF_MATERIAL = "interpretation";

    /** The acts on a key point whose clause changed. */
    public static final String OF_KEY_POINT = "key-point-review";

    private final AuditTrail audit;
    private final Names names;

    History(AuditTrail audit, Names names) {
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

    /**
     * Oldest first.
     *
     * @param subject {@link #OF_DUTY}, {@link #OF_PLAN}, {@link #OF_MATERIAL} or {@link #OF_KEY_POINT}
     */
    public List<Line> of(String subject, String id) {
        return audit.of(subject, id).stream()
                .map(entry -> new Line(
                        entry.at(), entry.actorName(), entry.act(), names.of("act." + entry.act()), entry.reason()))
                .toList();
    }
}
