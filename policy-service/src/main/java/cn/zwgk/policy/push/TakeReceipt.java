package cn.zwgk.policy.push;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.push.courier.Attempted;
import cn.zwgk.policy.push.courier.Outcome;
import cn.zwgk.policy.push.mapping.Wanted;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** 回执: a library hands in the number that it gave a document. The same receipt a second time changes nothing. */
@UseCase
public class TakeReceipt {

    private final LibraryTargets targets;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final InstantSource time;

    TakeReceipt(LibraryTargets targets, Deliveries deliveries, Attempts attempts, InstantSource time) {
        this.targets = targets;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.time = time;
    }

    /**
     * @throws Refused 403 {@code receipt-not-yours} if this system does not speak for the library; 409 if nothing was sent
     *     that this could be the receipt of, or another number is known already
     */
    @Transactional
    public void take(UUID targetId, String indexNumber, String number, Actor sender) {
        LibraryTarget target = targets.get(targetId);
        if (!sender.id().equals(target.receiptSender())) {
            throw Refused.forbidden("receipt-not-yours");
        }
        Delivery delivery = deliveries
                .lockedByIndexNumber(targetId, indexNumber)
                .orElseThrow(() -> Refused.notFound("delivery-not-found"));
        Held held = delivery.held();
        if (held != null && !held.number().equals(number)) {
            throw Refused.conflict("receipt-contradicts", held.number());
        }
        Wanted sent = delivery.sent();
        if (sent == null) {
            if (held == null) {
                throw Refused.conflict("receipt-unexpected");
            }
            return;
        }
        Instant now = time.instant();
        delivery.received(number, now);
        deliveries.save(delivery);
        attempts.add(
                delivery.id(),
                Attempts.RECEIPT,
                sent.version(),
                "",
                now,
                now,
                new Attempted(new Outcome.Received(number), null, ""));
    }
}
