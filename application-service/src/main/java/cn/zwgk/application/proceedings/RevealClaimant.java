package cn.zwgk.application.proceedings;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows in full who contests, to an officer who says what for; who saw it is in the audit trail. */
@Component
public class RevealClaimant {

    private final Proceedings proceedings;
    private final AuditTrail audit;

    RevealClaimant(Proceedings proceedings, AuditTrail audit) {
        this.proceedings = proceedings;
        this.audit = audit;
    }

    @Transactional
    public String reveal(UUID id, @Nullable String reason, Actor officer) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        String claimant = proceedings.seen(id, officer).registration().claimant();
        audit.record(officer, "proceeding.reveal-claimant", "proceeding", id.toString(), reason, Map.of());
        return claimant;
    }
}
