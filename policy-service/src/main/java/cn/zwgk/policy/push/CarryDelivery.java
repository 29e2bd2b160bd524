package cn.zwgk.policy.push;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.push.courier.Attempted;
import cn.zwgk.policy.push.courier.Courier;
import cn.zwgk.policy.push.courier.Couriers;
import cn.zwgk.policy.push.courier.Outcome;
import cn.zwgk.policy.push.courier.Parcel;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Snapshot;
import cn.zwgk.policy.push.mapping.Wanted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one delivery one step further: decides in a transaction what to say, says it outside of any, and notes in another
 * what came of it. What is about to be said is noted first, so whatever happens in between, the library is asked before
 * anything is said again.
 */
@Service
class CarryDelivery {

    /** A step that was decided on. Without a parcel the library is asked. */
    private record Step(
            LibraryTarget target,
            String secret,
            String indexNumber,
            @Nullable Parcel parcel,
            @Nullable Wanted said) {}

    private final Deliveries deliveries;
    private final LibraryTargets targets;
    private final Documents documents;
    private final Snapshots snapshots;
    private final Attempts attempts;
    private final Couriers couriers;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    CarryDelivery(
            Deliveries deliveries,
            LibraryTargets targets,
            Documents documents,
            Snapshots snapshots,
            Attempts attempts,
            Couriers couriers,
            TransactionTemplate transactions,
            InstantSource time) {
        this.deliveries = deliveries;
        this.targets = targets;
        this.documents = documents;
        this.snapshots = snapshots;
        this.attempts = attempts;
        this.couriers = couriers;
        this.transactions = transactions;
        this.time = time;
    }

    void carry(Claim claim) {
        requireNonNull(transactions.execute(_ -> decide(claim))).ifPresent(step -> carryOut(claim, step));
    }

    private void carryOut(Claim claim, Step step) {
        Instant from = time.instant();
        Attempted attempted = goWith(step);
        transactions.executeWithoutResult(_ -> note(claim, step, from, attempted));
    }

    private Optional<Step> decide(Claim claim) {
        Delivery delivery = deliveries.held(claim).orElse(null);
        if (delivery == null) {
            return Optional.empty();
        }
        LibraryTarget target = targets.get(delivery.targetId());
        String secret = targets.secret(target.id()).orElse("");
        if (delivery.hasToAsk()) {
            return Optional.of(new Step(target, secret, delivery.indexNumber(), null, delivery.sent()));
        }
        Snapshot snapshot = snapshots.of(documents.get(delivery.documentId()));
        Wanted wanted = snapshot.wanted();
        Optional<LibraryAct> act = DeliveryPlan.next(delivery.held(), wanted);
        if (act.isEmpty()) {
            settleSilently(delivery, wanted);
            deliveries.save(delivery);
            deliveries.release(claim);
            return Optional.empty();
        }
        delivery.saying(wanted);
        deliveries.save(delivery);
        Held held = delivery.held();
        Parcel parcel = new Parcel(act.get(), snapshot, target.mapping(), held == null ? null : held.number());
        return Optional.of(new Step(target, secret, delivery.indexNumber(), parcel, wanted));
    }

    private void settleSilently(Delivery delivery, Wanted wanted) {
        if (delivery.held() == null) {
            delivery.leaveOut(Delivery.WITHDRAWN_BEFORE);
        } else {
            delivery.upToDate(wanted, time.instant());
        }
    }

    private Attempted goWith(Step step) {
        Courier courier = couriers.forChannel(step.target().channel());
        return step.parcel() == null
                ? courier.ask(
                        step.target().channel(),
                        step.secret(),
                        step.indexNumber(),
                        step.target().mapping())
                : courier.tell(step.target().channel(), step.secret(), step.parcel());
    }

    private void note(Claim claim, Step step, Instant from, Attempted attempted) {
        Parcel parcel = step.parcel();
        attempts.add(
                claim.id(),
                parcel == null ? Attempts.LOOKUP : parcel.act().name(),
                step.said() == null ? 0 : step.said().version(),
                parcel == null ? "" : parcel.idempotencyKey(),
                from,
                time.instant(),
                attempted);
        // Gone if the claim ran out, and settled if the receipt came by itself meanwhile.
        deliveries.held(claim).filter(delivery -> isStillOpen(delivery, step)).ifPresent(delivery -> {
            settle(delivery, attempted.outcome(), step.parcel() == null);
            deliveries.save(delivery);
        });
        deliveries.release(claim);
    }

    private static boolean isStillOpen(Delivery delivery, Step step) {
        return delivery.nextAt() != null && Objects.equals(delivery.sent(), step.said());
    }

    /** @param asked a question that failed leaves the doubt that it was to clear up */
    private void settle(Delivery delivery, Outcome outcome, boolean asked) {
        Instant now = time.instant();
        switch (outcome) {
            case Outcome.Received received -> delivery.received(received.number(), now);
            case Outcome.Accepted _ -> delivery.accepted(now);
            case Outcome.Found found -> delivery.found(found.holding(), now);
            case Outcome.Missing _ -> delivery.missing(now);
            case Outcome.Refused refused -> delivery.refused(refused.code(), asked);
            case Outcome.Unclear unclear -> delivery.failed(unclear.code(), true, null, now);
            case Outcome.Unavailable unavailable ->
                delivery.failed(unavailable.code(), asked, unavailable.retryAfter(), now);
        }
    }
}
