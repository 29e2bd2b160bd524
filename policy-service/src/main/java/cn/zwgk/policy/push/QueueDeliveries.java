package cn.zwgk.policy.push;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentChanged;
import cn.zwgk.policy.document.DocumentPublished;
import cn.zwgk.policy.document.DocumentRevised;
import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.document.ValidityChanged;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes for every library what it should have now, in the transaction in which the document became it: nothing is lost,
 * and nothing is sent that did not happen. Paused libraries are noted too; they get it when they go on.
 */
@UseCase
class QueueDeliveries {

    private final LibraryTargets targets;
    private final Deliveries deliveries;
    private final InstantSource time;

    QueueDeliveries(LibraryTargets targets, Deliveries deliveries, InstantSource time) {
        this.targets = targets;
        this.deliveries = deliveries;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DocumentChanged change) {
        switch (change.fact()) {
            case DocumentPublished _, DocumentRevised _, ValidityChanged _, DocumentWithdrawn _ ->
                targets.all().forEach(target -> note(target, change.document()));
            default -> {
                // The public did not see it.
            }
        }
    }

    private void note(LibraryTarget target, Document document) {
        Instant now = time.instant();
        Optional<Delivery> known = deliveries.locked(target.id(), document.id());
        if (known.isPresent()) {
            renew(target, known.get(), document, now);
        } else if (document.isPublic()) {
            begin(target, document, now);
        }
    }

    private void begin(LibraryTarget target, Document document, Instant now) {
        StoredDelivery fresh = StoredDelivery.waiting(
                Ids.next(),
                target.id(),
                document.id(),
                document.publication().orElseThrow().indexNumber(),
                document.version(),
                now);
        Optional<String> ground = target.selection().groundAgainst(document);
        deliveries.add(ground.isEmpty() ? fresh : fresh.leftOut(ground.get()));
    }

    /** What the library has follows the document even if the selection would no longer bring it there. */
    private void renew(LibraryTarget target, Delivery delivery, Document document, Instant now) {
        boolean there = delivery.held() != null || delivery.sent() != null;
        Optional<String> ground = target.selection().groundAgainst(document);
        if (there || ground.isEmpty()) {
            if (there || document.isPublic() || delivery.state() != DeliveryState.WILL_NOT_SEND) {
                delivery.change(document.version(), now);
                deliveries.save(delivery);
            }
        } else if (delivery.state() == DeliveryState.WAITING || delivery.state() == DeliveryState.RETRYING) {
            delivery.leaveOut(ground.get());
            deliveries.save(delivery);
        }
    }
}
