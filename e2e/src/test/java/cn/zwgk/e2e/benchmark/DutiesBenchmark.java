package cn.zwgk.e2e.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.local.KafkaServer;
import cn.zwgk.local.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 解读任务 by the hundred thousand, put beside the same work with few of them in the same run, because seconds say more of the machine
 * than of the platform: what two instances of interpretation-service and their database use while nothing is due, with and without
 * open duties; and how much dearer a duty that falls due is among a hundred thousand than among a few. The figures are printed and
 * written into {@code docs/benchmarks.md}. Asserted is that none is handled twice, not how long it takes.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=cn.zwgk.e2e.benchmark.DutiesBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class DutiesBenchmark {

    private static final int FEW = 2_000;
    private static final int MANY = 100_000;
    private static final int DUE_AMONG_FEW = 1_000;
    private static final int DUE_AMONG_MANY = 10_000;
    private static final Duration LOOKED_AT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void dutiesThatFallDueTogetherAreHandledOnceEach() throws IOException, SQLException {
        try (PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0);
                KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0)) {
            postgres.createDatabase("interpretation", "interpretation", "interpretation");
            try (DutyInstances instances = new DutyInstances(folder, postgres, kafka);
                    ManyDuties duties = new ManyDuties(postgres.jdbcUrl("interpretation"))) {
                double without = instances.processorsUsed(LOOKED_AT);
                duties.open(FEW);
                double amongFew = millis(duties.fallDue(DUE_AMONG_FEW), DUE_AMONG_FEW);
                duties.open(MANY);
                double with = instances.processorsUsed(LOOKED_AT);
                double amongMany = millis(duties.fallDue(DUE_AMONG_MANY), DUE_AMONG_MANY);
                long twice = duties.handledTwice();
                BenchmarkPage.write("duties", report(without, with, amongFew, amongMany, twice));
                assertThat(twice).isZero();
            }
        }
    }

    private static double millis(Duration took, int count) {
        return (double) took.toMillis() / count;
    }

    private static String report(double without, double with, double amongFew, double amongMany, long twice) {
        return String.format(
                Locale.ROOT,
                """
                | | baseline | with many | times the baseline |
                |---|--:|--:|--:|
                | processors used while nothing is due: no duty, %,d open duties | %.3f | %.3f | %.2f × |
                | a duty that falls due: %,d of %,d, %,d of %,d | %.2f ms | %.2f ms | %.2f × |

                Handled twice: %d.
                """,
                MANY,
                without,
                with,
                with / without,
                DUE_AMONG_FEW,
                FEW,
                DUE_AMONG_MANY,
                MANY,
                amongFew,
                amongMany,
                amongMany / amongFew,
                twice);
    }
}
