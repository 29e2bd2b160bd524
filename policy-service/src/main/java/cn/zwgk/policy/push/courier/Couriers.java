package cn.zwgk.policy.push.courier;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the courier for a way. */
@Component
public class Couriers {

    private final List<Courier> couriers;

    Couriers(List<Courier> couriers) {
        this.couriers = couriers;
    }

    public Courier forChannel(Channel channel) {
        return couriers.stream()
                .filter(courier -> courier.goes(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody goes this way: " + channel));
    }
}
