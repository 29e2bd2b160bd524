package cn.zwgk.policy.push;

import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.outgoing.OutgoingWork;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries out what is due for the libraries, each in a lane of its own. */
@Component
class DeliveryWork implements OutgoingWork {

    private final Deliveries deliveries;
    private final CarryDelivery carryDelivery;

    DeliveryWork(Deliveries deliveries, CarryDelivery carryDelivery) {
        this.deliveries = deliveries;
        this.carryDelivery = carryDelivery;
    }

    @Override
    public String name() {
        return "libraries";
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
}
