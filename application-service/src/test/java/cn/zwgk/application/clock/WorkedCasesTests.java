package cn.zwgk.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockEntry.Voided;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases reckoned by hand (条例 Art. 30, 32-35, 42; 民法典 Art. 201, 203). How each was reckoned stands in its line. */
class WorkedCasesTests {

    private static final WorkingCalendar OFFICIAL = WorkingCalendar.official();
    private static final Instant WHENEVER = Instant.parse("2026-06-30T01:00:00Z");

    @ParameterizedTest
    @CsvFileSource(resources = "/law/worked-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void theDeadlineIsTheOneReckonedByHand(
            String title, String entries, @Nullable LocalDate due, boolean provisional, String reckoning) {
        StatutoryClock clock = ledger(entries).clock();
        Optional<Deadline> deadline = clock.deadline(OFFICIAL);
        assertThat(deadline)
                .as("%s: %s", title, reckoning)
                .isEqualTo(Optional.ofNullable(due).map(day -> new Deadline(day, provisional)));
        if (due != null) {
            List<DayExplanation> days = clock.explain(OFFICIAL);
            assertThat(days.getLast().date()).isEqualTo(due);
            assertThat(days).extracting(DayExplanation::reason).doesNotContain("");
        }
    }

    private static ClockLedger ledger(String entries) {
        ClockLedger ledger = ClockLedger.empty();
        for (String entry : entries.split("; ", -1)) {
            String[] words = entry.split(" ", -1);
            ledger = switch (words[0]) {
                case "corrects" -> {
                    int line = Integer.parseInt(words[1]);
                    ClockEntry wrong = ledger.lines().get(line - 1).entry();
                    yield ledger.correcting(line, wrong.movedTo(LocalDate.parse(words[2])), "FIX", WHENEVER, "误记");
                }
                case "voids" -> {
                    int line = Integer.parseInt(words[1]);
                    LocalDate on = ledger.lines().get(line - 1).entry().on();
                    yield ledger.correcting(line, new Voided(on, Article.A33, "郑伟"), "FIX", WHENEVER, "误记");
                }
                default -> ledger.with(entry(words), "ACT", WHENEVER);
            };
        }
        return ledger;
    }

    private static ClockEntry entry(String[] words) {
        LocalDate on = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "received" -> new Started(on, 20, Article.A33, "系统");
            case "asked" -> new Stopped(on, words[2], ground(words[2]), "郑伟");
            case "answered" -> new Resumed(on, words[2], ground(words[2]), "郑伟");
            case "restarted" -> new Restarted(on, words[2], ground(words[2]), "郑伟");
            case "extended" -> new Extended(on, Integer.parseInt(words[2]), Article.A33, "吴婷");
            case "later" -> new Deferred(on, LocalDate.parse(words[2]), Article.A35, "吴婷");
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static Article ground(String matter) {
        return switch (matter) {
            case "c" -> Article.A30;
            case "f" -> Article.A42;
            default -> Article.A32;
        };
    }
}
