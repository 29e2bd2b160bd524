package cn.zwgk.policy.webhook;

import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.outgoing.Lanes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the receivers what is due, each in a lane of its own. */
@Component
class MessageLanes implements SmartLifecycle, Lanes.Work {

    private final Messages messages;
    private final DeliverMessage deliverMessage;
    private final Lanes lanes = new Lanes("webhooks", this);

    MessageLanes(Messages messages, DeliverMessage deliverMessage) {
        this.messages = messages;
        this.deliverMessage = deliverMessage;
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

    @Override
    public void start() {
        lanes.start();
    }

    @Override
    public void stop() {
        lanes.stop();
    }

    @Override
    public boolean isRunning() {
        return lanes.isRunning();
    }
}
