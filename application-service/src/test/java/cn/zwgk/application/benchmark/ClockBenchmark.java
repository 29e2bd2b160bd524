package cn.zwgk.application.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The deadline of a case whose ledger has 50 lines, from the lines to the last day; at most 50 µs.
 *
 * <pre>{@code mvn verify -pl application-service -Dtest=ClockBenchmark -Dsurefire.failIfNoSpecifiedTests=false}</pre>
 */
class ClockBenchmark {

    private static final int LINES = 50;
    private static final int ROUNDS = 20;
    private static final int DEADLINES_A_ROUND = 5_000;
    private static final Duration AT_MOST = Duration.ofNanos(50_000);

    @Test
    void aDeadlineFromFiftyLinesTakesLittle() {
        ClockLedger ledger = ledger();
        assertThat(ledger.lines()).hasSize(LINES);
        WorkingCalendar calendar = WorkingCalendar.official();
        long[] perDeadline = new long[ROUNDS];
        int days = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            for (int n = 0; n < DEADLINES_A_ROUND; n++) {
                days += ledger.clock()
                        .deadline(calendar)
                        .orElseThrow()
                        .lastDay()
                        .getDayOfMonth();
            }
            if (round >= 0) {
                perDeadline[round] = (System.nanoTime() - begun) / DEADLINES_A_ROUND;
            }
        }
        Arrays.sort(perDeadline);
        System.out.printf(
                Locale.ROOT,
                "A deadline from %d lines: median %.1f µs, worst round %.1f µs (%d)%n",
                LINES,
                perDeadline[ROUNDS / 2] / 1000.0,
                perDeadline[ROUNDS - 1] / 1000.0,
                days);
        assertThat(Duration.ofNanos(perDeadline[ROUNDS / 2])).isLessThan(AT_MOST);
    }

    private static ClockLedger ledger() {
        Instant recorded = Instant.parse("2026-04-15T01:00:00Z");
        LocalDate day = LocalDate.parse("2026-01-05");
        ClockLedger ledger = ClockLedger.empty().with(new Started(day, 20, Article.A33, "系统"), "ACT", recorded);
        for (int matter = 0; ledger.lines().size() < LINES - 1; matter++) {
            day = day.plusDays(2);
            ClockEntry asked = new Stopped(day, "matter-" + matter, Article.A32, "郑伟");
            day = day.plusDays(1);
            ClockEntry answered = new Resumed(day, "matter-" + matter, Article.A32, "郑伟");
            ledger = ledger.with(asked, "ACT", recorded).with(answered, "ACT", recorded);
        }
        return ledger.lines().size() == LINES
                ? ledger
                : ledger.correcting(
                        1, new Started(LocalDate.parse("2026-01-04"), 20, Article.A33, "系统"), "FIX", recorded, "误记");
    }
}
