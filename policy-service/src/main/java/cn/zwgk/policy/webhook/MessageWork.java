package cn.zwgk.policy.webhook;

import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.outgoing.OutgoingWork;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the receivers what is due, each in a lane of its own. */
@Component
class MessageWork implements OutgoingWork {

    private final Messages messages;
    private final DeliverMessage deliverMessage;

    MessageWork(Messages messages, DeliverMessage deliverMessage) {
        this.messages = messages;
        this.deliverMessage = deliverMessage;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<UUID> receivers() {
        return messages.receiversWithWork();
    }

    @Override
    public Optional<Claim> claim(UUID receiver) {
        return messages.claim(receiver);
    }

    @Override
    public void carryOut(Claim claim) {
        deliverMessage.deliver(claim);
    }
}
