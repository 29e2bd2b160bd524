package cn.zwgk.policy.push;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.outgoing.BackOff;
import cn.zwgk.policy.push.courier.Holding;
import cn.zwgk.policy.push.mapping.Wanted;
import cn.zwgk.web.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 推送: one document for one library. Holds what the library should have, what it has, and what was said to it last
 * without a clear answer; its verbs move it along {@link DeliveryTransitions}.
 */
final class Delivery {

    static final String WITHDRAWN_BEFORE = "withdrawn-before-sending";

    private static final Actor PLATFORM = Actor.system("policy-service");

    private final UUID id;
    private final UUID targetId;
    private final DocumentId documentId;
    private final String indexNumber;
    private DeliveryState state;
    private long wantedVersion;
    private Instant wantedSince;
    private int failures;
    private @Nullable Instant nextAt;
    private boolean unclear;
    private @Nullable Held held;
    private @Nullable Wanted sent;
    private @Nullable Instant receivedAt;
    private @Nullable String reason;

    Delivery(StoredDelivery stored) {
        id = stored.id();
        targetId = stored.targetId();
        documentId = stored.documentId();
        indexNumber = stored.indexNumber();
        state = stored.state();
        wantedVersion = stored.wantedVersion();
        wantedSince = stored.wantedSince();
        failures = stored.failures();
        nextAt = stored.nextAt();
        unclear = stored.unclear();
        held = stored.held();
        sent = stored.sent();
        receivedAt = stored.receivedAt();
        reason = stored.reason();
    }

    /** The document became something else; nothing of what it was before is sent any more. */
    void change(long version, Instant now) {
        step(DeliveryAct.CHANGE, PLATFORM);
        if (state != DeliveryState.SENT) {
            failures = 0;
        }
        wantedVersion = version;
        wantedSince = now;
        nextAt = now;
        reason = null;
    }

    /** Notes what is about to be said, so that a crash in the middle leaves a question and not a gap. */
    void saying(Wanted wanted) {
        sent = wanted;
        unclear = true;
    }

    /** 收到回执. */
    void received(String number, Instant now) {
        Wanted said = requireNonNull(sent, "nothing was said");
        settle(new Held(number, said.version(), said.content(), said.validity(), said.withdrawn()), now);
    }

    /** The library has what it should have already; nothing had to be said. */
    void upToDate(Wanted wanted, Instant now) {
        Held has = requireNonNull(held);
        settle(new Held(has.number(), wanted.version(), has.content(), has.validity(), has.withdrawn()), now);
    }

    private void settle(Held has, Instant now) {
        step(DeliveryAct.RECEIVE, PLATFORM);
        held = has;
        sent = null;
        unclear = false;
        failures = 0;
        nextAt = null;
        reason = null;
        receivedAt = now;
        if (has.version() == null || has.version() < wantedVersion) {
            goOn(now);
        }
    }

    /** There is more to say, known since before. */
    private void goOn(Instant now) {
        step(DeliveryAct.CHANGE, PLATFORM);
        nextAt = now;
    }

    /** 已接收、待回执. */
    void accepted(Instant now) {
        step(DeliveryAct.ACCEPT, PLATFORM);
        failures = 0;
        nextAt = now.plus(BackOff.RECEIPT.after(1).orElseThrow());
    }

    /** The library was asked, and has the document. */
    void found(Holding holding, Instant now) {
        held = known(holding);
        sent = null;
        unclear = false;
        if (state == DeliveryState.SENT) {
            step(DeliveryAct.RECEIVE, PLATFORM);
            receivedAt = now;
            goOn(now);
        } else {
            step(DeliveryAct.RECONCILE, PLATFORM);
            nextAt = now;
        }
    }

    /** A version says what the library has; without one, only what was not in doubt is still known. */
    private Held known(Holding holding) {
        Wanted said = sent;
        if (said != null && holding.version() != null && holding.version() == said.version()) {
            return new Held(
                    holding.number(),
                    said.version(),
                    said.content(),
                    said.validity(),
                    holding.withdrawn() || said.withdrawn());
        }
        Held before = held;
        boolean same = before != null
                && (holding.version() == null ? said == null : holding.version().equals(before.version()));
        return same && before != null
                ? new Held(holding.number(), before.version(), before.content(), before.validity(), holding.withdrawn())
                : new Held(holding.number(), holding.version(), null, null, holding.withdrawn());
    }

    /** The library was asked, and does not have the document. */
    void missing(Instant now) {
        if (state == DeliveryState.SENT) {
            failures++;
            Optional<Duration> pause = BackOff.RECEIPT.after(failures + 1);
            if (pause.isPresent()) {
                step(DeliveryAct.AWAIT, PLATFORM);
                nextAt = now.plus(pause.get());
            } else {
                giveUp("receipt-overdue");
            }
            return;
        }
        step(DeliveryAct.RECONCILE, PLATFORM);
        held = null;
        sent = null;
        unclear = false;
        nextAt = now;
    }

    /**
     * Nothing came of it this time.
     *
     * @param inDoubt whether the library may have acted on it
     * @param atLeast how long it asked to be left alone
     */
    void failed(String code, boolean inDoubt, @Nullable Duration atLeast, Instant now) {
        unclear = inDoubt;
        if (!inDoubt) {
            sent = null;
        }
        failures++;
        reason = code;
        BackOff policy = state == DeliveryState.SENT ? BackOff.RECEIPT : BackOff.LIBRARY;
        Optional<Duration> pause = policy.after(failures);
        if (pause.isEmpty()) {
            giveUp(code);
            return;
        }
        step(state == DeliveryState.SENT ? DeliveryAct.AWAIT : DeliveryAct.FAIL_FOR_NOW, PLATFORM);
        nextAt = now.plus(atLeast != null && atLeast.compareTo(pause.get()) > 0 ? atLeast : pause.get());
    }

    /** The library does not want it as it is; it does not have what was said to it. */
    void refused(String code, boolean inDoubt) {
        giveUp(code);
        unclear = inDoubt;
        sent = inDoubt ? sent : null;
    }

    /** 转人工. */
    private void giveUp(String code) {
        step(DeliveryAct.GIVE_UP, PLATFORM);
        nextAt = null;
        reason = code;
    }

    /** 不推送. */
    void leaveOut(String code) {
        step(DeliveryAct.LEAVE_OUT, PLATFORM);
        nextAt = null;
        reason = code;
        unclear = false;
    }

    /** A person tries again. */
    void replay(Actor by, Instant now) {
        step(DeliveryAct.REPLAY, by);
        failures = 0;
        nextAt = now;
        unclear = true;
    }

    /** A person wants to know whether the library still has it. */
    void recheck(Actor by, Instant now) {
        step(DeliveryAct.RECHECK, by);
        nextAt = now;
        unclear = true;
    }

    private void step(DeliveryAct act, Actor actor) {
        state = DeliveryTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    /** Whether the library has to be asked before anything is said. */
    boolean hasToAsk() {
        return unclear || state == DeliveryState.SENT;
    }

    StoredDelivery stored() {
        return new StoredDelivery(
                id,
                targetId,
                documentId,
                indexNumber,
                state,
                wantedVersion,
                wantedSince,
                failures,
                nextAt,
                unclear,
                held,
                sent,
                receivedAt,
                reason);
    }

    UUID id() {
        return id;
    }

    UUID targetId() {
        return targetId;
    }

    DocumentId documentId() {
        return documentId;
    }

    String indexNumber() {
        return indexNumber;
    }

    DeliveryState state() {
        return state;
    }

    long wantedVersion() {
        return wantedVersion;
    }

    @Nullable
    Held held() {
        return held;
    }

    /** What was said last and is not settled. */
    @Nullable
    Wanted sent() {
        return sent;
    }

    @Nullable
    Instant nextAt() {
        return nextAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
