package cn.zwgk.policy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.PublicChanges;
import cn.zwgk.test.ServiceTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class IndexNumbersTests {

    /** An organisation of the test's own, so that its years begin with nothing given. */
    private static final String ORGANISATION = "TEST000000000000XX";

    private static final Instant IN_2026 = Instant.parse("2026-12-31T15:59:59Z");

    private final IndexNumbers numbers;
    private final TransactionTemplate transactions;

    IndexNumbersTests(
            JdbcClient database, Documents documents, PublicChanges changes, TransactionTemplate transactions) {
        this.numbers = new IndexNumbers(database, documents, changes, ORGANISATION);
        this.transactions = transactions;
    }

    @Test
    void manyPublishAtOnceAndSomeFailAndTheYearHasNoGap() throws Exception {
        ConcurrentLinkedQueue<String> given = new ConcurrentLinkedQueue<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> publications = IntStream.range(0, 60)
                    .<Future<?>>mapToObj(number -> people.submit(() -> publish(given, number % 4 == 0)))
                    .toList();
            for (Future<?> publication : publications) {
                publication.get();
            }
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 45)
                        .mapToObj(n -> ORGANISATION + "/2026-%05d".formatted(n))
                        .toList());
    }

    @Test
    void theYearIsTheOneInChina() {
        Instant newYear = Instant.parse("2028-12-31T16:00:00Z");
        assertThat(transactions.<String>execute(status -> numbers.next(newYear)))
                .isEqualTo(ORGANISATION + "/2029-00001");
    }

    private void publish(ConcurrentLinkedQueue<String> given, boolean fails) {
        transactions.executeWithoutResult(status -> {
            String number = numbers.next(IN_2026);
            if (fails) {
                status.setRollbackOnly();
            } else {
                given.add(number);
            }
        });
    }
}
