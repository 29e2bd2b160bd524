package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Shows a writer's data in full to an officer who says what for; who saw them is in the audit trail. */
@UseCase
public class RevealWriter {

    private final Messages messages;
    private final AuditTrail audit;

    RevealWriter(Messages messages, AuditTrail audit) {
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional
    public Writer reveal(MessageId id, @Nullable String reason, Actor officer) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        Writer writer = messages.get(id).stored().writer();
        audit.record(officer, "message.reveal-writer", MessageDesk.SUBJECT, id.toString(), reason, Map.of());
        return writer;
    }
}
