package cn.zwgk.e2e.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.local.KafkaServer;
import cn.zwgk.local.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 解读任务 by the hundred thousand: what two instances of interpretation-service and their database use while nothing is due, next to
 * the same without a single duty; and how long they take when 10,000 duties fall due in the same minute, none handled twice. The
 * report goes to {@code e2e/target/duties-benchmark.md}.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=cn.zwgk.e2e.benchmark.DutiesBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class DutiesBenchmark {

    private static final int OPEN = 100_000;
    private static final int DUE_TOGETHER = 10_000;
    private static final Duration LOOKED_AT = Duration.ofSeconds(60);
    private static final Duration HANDLED_WITHIN = Duration.ofSeconds(60);

    /** Of one processor; what is below it cannot be told from the noise of two idle JVMs. */
    private static final double COSTS_NOTHING_BELOW = 0.02;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandOpenDutiesCostNothingAndTenThousandDueOnesAreHandledInAMinuteOnceEach()
            throws IOException, SQLException {
        StringBuilder report = new StringBuilder();
        try (PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0);
                KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0)) {
            postgres.createDatabase("interpretation", "interpretation", "interpretation");
            try (DutyInstances instances = new DutyInstances(folder, postgres, kafka);
                    ManyDuties duties = new ManyDuties(postgres.jdbcUrl("interpretation"))) {
                double without = instances.processorsUsed(LOOKED_AT);
                duties.open(OPEN);
                double with = instances.processorsUsed(LOOKED_AT);
                report.append(String.format(
                        Locale.ROOT,
                        "| processors used by two instances and the database while nothing is due | |%n|---|--:|%n"
                                + "| no duty | %.3f |%n| %,d open duties | %.3f |%n",
                        without,
                        OPEN,
                        with));
                Duration took = duties.fallDue(DUE_TOGETHER, HANDLED_WITHIN.multipliedBy(5));
                report.append(String.format(
                        Locale.ROOT,
                        "%n%,d duties due in the same minute among %,d: handled in %.1f s, %.0f a second; handled twice: %d.%n",
                        DUE_TOGETHER,
                        OPEN,
                        took.toMillis() / 1000.0,
                        DUE_TOGETHER * 1000.0 / took.toMillis(),
                        duties.handledTwice()));
                Files.writeString(Path.of("target/duties-benchmark.md"), report);
                System.out.println(report);
                assertThat(duties.handledTwice()).isZero();
                assertThat(took).isLessThanOrEqualTo(HANDLED_WITHIN);
                assertThat(with - without).isLessThan(COSTS_NOTHING_BELOW);
            }
        }
    }
}
