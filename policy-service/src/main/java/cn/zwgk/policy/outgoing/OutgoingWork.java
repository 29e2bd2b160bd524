package cn.zwgk.policy.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that goes out to many receivers. Each has a lane of its own, which runs as long as the service does. */
public interface OutgoingWork {

    /** What the lanes are called in the log and among threads. */
    String name();

    /** Receivers for whom something is due now. */
    List<UUID> receivers();

    /** Takes something that is due for this receiver, so that nobody else does. */
    Optional<Claim> claim(UUID receiver);

    /** Carries it out, and notes how it went. */
    void carryOut(Claim claim);
}
