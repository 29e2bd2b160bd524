package cn.zwgk.e2e.benchmark;

import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The deadline of a case whose ledger has 50 lines, from the lines to the last day, next to twenty working days on the same calendar
 * without a ledger; at most 50 µs are asked. Nothing is asserted, the report goes to {@code e2e/target/clock-benchmark.md}.
 *
 * <pre>{@code mvn verify -pl e2e -am -Dtest=ClockBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class ClockBenchmark {

    private static final int LINES = 50;
    private static final int PERIOD = 20;
    private static final LocalDate RECEIVED = LocalDate.parse("2026-01-05");

    private final WorkingCalendar calendar = WorkingCalendar.official();
    private final ClockLedger ledger = ledger();

    /** What every list and every page of a case asks for. */
    @Benchmark
    public Optional<Deadline> deadlineFromFiftyLines() {
        return ledger.clock().deadline(calendar);
    }

    /** The counting alone. */
    @Benchmark
    public Deadline twentyWorkingDays() {
        return calendar.workingDaysAfter(RECEIVED, PERIOD);
    }

    @Test
    void aDeadlineFromFiftyLines() throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ClockBenchmark.class.getName())
                        .build())
                .run();
        StringBuilder report = new StringBuilder("| | mean | ± (99.9 %) |\n|---|--:|--:|\n");
        for (RunResult result : results) {
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f µs | %.2f µs |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError()));
        }
        System.out.println(report);
        Files.writeString(Path.of("target/clock-benchmark.md"), report);
    }

    /** A beginning, and third parties asked one after the other; the day of receipt put right at the end. */
    private static ClockLedger ledger() {
        Instant recorded = Instant.parse("2026-04-15T01:00:00Z");
        LocalDate day = RECEIVED;
        ClockLedger ledger = ClockLedger.empty().with(new Started(day, PERIOD, Article.A33, "系统"), "ACT", recorded);
        for (int matter = 0; ledger.lines().size() < LINES - 1; matter++) {
            day = day.plusDays(2);
            ledger = ledger.with(new Stopped(day, "matter-" + matter, Article.A32, "郑伟"), "ACT", recorded);
            day = day.plusDays(1);
            ledger = ledger.with(new Resumed(day, "matter-" + matter, Article.A32, "郑伟"), "ACT", recorded);
        }
        return ledger.correcting(
                1, new Started(RECEIVED.minusDays(1), PERIOD, Article.A33, "系统"), "FIX", recorded, "误记");
    }
}
