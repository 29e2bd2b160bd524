package cn.zwgk.policy.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTests {

    private static final long PATIENCE_SECONDS = 20;
    private static final UUID RECEIVER = UUID.randomUUID();

    private final Queue<Claim> due = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Claim> carriedOut = new LinkedBlockingQueue<>();
    private final Lanes lanes = new Lanes(new OutgoingWork() {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public List<UUID> receivers() {
            return due.isEmpty() ? List.of() : List.of(RECEIVER);
        }

        @Override
        public Optional<Claim> claim(UUID receiver) {
            return Optional.ofNullable(due.poll());
        }

        @Override
        public void carryOut(Claim claim) {
            carriedOut.add(claim);
        }
    });

    @AfterEach
    void stop() {
        lanes.stop();
    }

    private Claim somethingIsDue() {
        Claim claim = new Claim(UUID.randomUUID(), UUID.randomUUID());
        due.add(claim);
        lanes.wake();
        return claim;
    }

    @Test
    void whatIsDueIsCarriedOut() throws InterruptedException {
        lanes.start();
        Claim claim = somethingIsDue();
        assertThat(carriedOut.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(claim);
    }

    /** As Spring does with a context that pauses between tests, and after a checkpoint. */
    @Test
    void theyGoOnAfterAStopAndANewStart() throws InterruptedException {
        lanes.start();
        lanes.stop();
        Claim claim = somethingIsDue();
        lanes.start();
        assertThat(carriedOut.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(claim);
    }
}
