package cn.zwgk.policy.record;

import cn.zwgk.policy.catalogue.CatalogueChanges;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an act has changed and writes it into the audit trail: both or none. */
@Component
public class RecordChronicle {

    private static final String SUBJECT = "record";

    private final StructuredRecords records;
    private final AuditTrail audit;
    private final CatalogueChanges changes;

    RecordChronicle(StructuredRecords records, AuditTrail audit, CatalogueChanges changes) {
        this.records = records;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    StructuredRecord write(StructuredRecord changed, Actor actor, String act, @Nullable String reason) {
        if (changed.state() == RecordState.PUBLISHED || changed.state() == RecordState.WITHDRAWN) {
            records.number(changed.id(), changes.next());
        }
        StructuredRecord saved = records.save(changed);
        audit.record(
                actor,
                "record." + act,
                SUBJECT,
                saved.id().toString(),
                reason,
                Map.of("version", saved.version(), "state", saved.state(), "key", saved.naturalKey()));
        return saved;
    }

    /** Everything that was done to a record, oldest first. */
    public List<AuditTrail.Entry> of(UUID id) {
        return audit.of(SUBJECT, id.toString());
    }
}
