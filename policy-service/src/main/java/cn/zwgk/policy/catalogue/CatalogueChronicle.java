package cn.zwgk.policy.catalogue;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one change of the catalogue happen at a time, and writes down who made it. */
@Component
public class CatalogueChronicle {

    private static final String SUBJECT = "catalogue-entry";

    private final AuditTrail audit;
    private final CatalogueChanges changes;

    CatalogueChronicle(AuditTrail audit, CatalogueChanges changes) {
        this.audit = audit;
        this.changes = changes;
    }

    /** Comes before the tree is read, so that two moves cannot make a circle. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn() {
        changes.next();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(CatalogueEntry entry, Actor actor, String act, @Nullable String reason, Map<String, ?> details) {
        audit.record(actor, "catalogue." + act, SUBJECT, entry.id().toString(), reason, details);
    }

    /** Everything that was done to an entry, oldest first. */
    public List<AuditTrail.Entry> of(UUID entry) {
        return audit.of(SUBJECT, entry.toString());
    }
}
