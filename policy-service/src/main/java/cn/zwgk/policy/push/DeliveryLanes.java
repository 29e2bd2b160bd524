package cn.zwgk.policy.push;

import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.outgoing.Lanes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carries out what is due for the libraries, each in a lane of its own. */
@Component
class DeliveryLanes implements SmartLifecycle, Lanes.Work {

    private final Deliveries deliveries;
    private final CarryDelivery carryDelivery;
    private final Lanes lanes = new Lanes("libraries", this);

    DeliveryLanes(Deliveries deliveries, CarryDelivery carryDelivery) {
        this.deliveries = deliveries;
        this.carryDelivery = carryDelivery;
    }

    @Override
    public List<UUID> receivers() {
        return deliveries.targetsWithWork();
    }

    @Override
    public Optional<Claim> claim(UUID receiver) {
        return deliveries.claim(receiver);
    }

    @Override
    public void carryOut(Claim claim) {
        carryDelivery.carry(claim);
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
