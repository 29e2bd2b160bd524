package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message up, lets an officer do something with it, puts it back and notes it in the audit trail. */
@Component
class MessageDesk {

    /** The type under which messages stand in the audit trail. */
    static final String SUBJECT = "message";

    private final Messages messages;
    private final AuditTrail audit;

    MessageDesk(Messages messages, AuditTrail audit) {
        this.messages = messages;
        this.audit = audit;
    }

    /** @param ifMatch the version that the officer saw, if he says */
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(
            MessageId id,
            @Nullable String ifMatch,
            Actor actor,
            MessageAct act,
            @Nullable String reason,
            Consumer<Message> verb) {
        Message message = messages.get(id);
        ETags.verify(ifMatch, message.stored().version());
        verb.accept(message);
        messages.save(message);
        audit.record(actor, SUBJECT + "." + act.code(), SUBJECT, id.toString(), reason, Map.of());
    }
}
