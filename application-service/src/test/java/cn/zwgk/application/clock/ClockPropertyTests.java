package cn.zwgk.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** What holds of any history, whatever happened in it. */
class ClockPropertyTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final Instant RECORDED = Instant.parse("2026-06-30T01:00:00Z");

    @Property
    void aDeadlineIsNeverOnADayOff(
            @ForAll @DateRange(min = "2020-01-01", max = "2028-12-31") LocalDate received,
            @ForAll @IntRange(max = 12) int acts,
            @ForAll Random random) {
        StatutoryClock clock = clock(history(received, acts, random));
        assertThat(clock.deadline(CALENDAR).map(Deadline::lastDay).stream()).allMatch(CALENDAR::isWorkingDay);
    }

    @Property
    void reckoningAnewGivesWhatGoingDayByDayGives(
            @ForAll @DateRange(min = "2020-01-01", max = "2028-12-31") LocalDate received,
            @ForAll @IntRange(max = 12) int acts,
            @ForAll Random random) {
        List<ClockEntry> entries = history(received, acts, random);
        assertThat(clock(entries).deadline(CALENDAR).map(Deadline::lastDay)).isEqualTo(dayByDay(entries));
    }

    @Property
    void theOrderInWhichActsAreEnteredDoesNotMatter(
            @ForAll @DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate received,
            @ForAll @IntRange(max = 10) int acts,
            @ForAll Random random) {
        List<ClockEntry> entries = history(received, acts, random);
        List<ClockEntry> later = new ArrayList<>(entries.subList(1, entries.size()));
        Collections.shuffle(later, random);
        ClockLedger ledger = ClockLedger.empty().with(entries.getFirst(), "ACT", RECORDED);
        for (ClockEntry entry : later) {
            ledger = ledger.with(entry, "ACT", RECORDED);
        }
        assertThat(ledger.clock().deadline(CALENDAR)).isEqualTo(clock(entries).deadline(CALENDAR));
    }

    @Property
    void aMistakePutRightLeavesNoTraceInTheDeadline(
            @ForAll @DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate received,
            @ForAll @IntRange(min = 1, max = 10) int acts,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 30) int wrongBy) {
        List<ClockEntry> entries = history(received, acts, random);
        int mistaken = 1 + random.nextInt(entries.size());
        ClockLedger ledger = ClockLedger.empty();
        for (int i = 0; i < entries.size(); i++) {
            ClockEntry right = entries.get(i);
            boolean wrong = i + 1 == mistaken && i > 0;
            ledger = ledger.with(wrong ? right.movedTo(right.on().plusDays(wrongBy)) : right, "ACT", RECORDED);
        }
        if (mistaken > 1) {
            ledger = ledger.correcting(mistaken, entries.get(mistaken - 1), "FIX", RECORDED, "误记");
            assertThat(ledger.lines()).hasSize(entries.size() + 1);
        }
        assertThat(ledger.clock().deadline(CALENDAR)).isEqualTo(clock(entries).deadline(CALENDAR));
    }

    @Property
    void everyDayIsExplainedOnce(
            @ForAll @DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate received,
            @ForAll @IntRange(max = 10) int acts,
            @ForAll Random random) {
        StatutoryClock clock = clock(history(received, acts, random));
        List<DayExplanation> days = clock.explain(CALENDAR);
        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i).date()).isEqualTo(received.plusDays(i));
            assertThat(days.get(i).reason()).isNotBlank();
        }
        clock.deadline(CALENDAR)
                .ifPresent(due -> assertThat(days.getLast().date()).isEqualTo(due.lastDay()));
    }

    /** Goes from midnight to midnight as an officer with a calendar on the wall would, keeping what is open and what is used. */
    private static Optional<LocalDate> dayByDay(List<ClockEntry> entries) {
        Set<String> open = new HashSet<>();
        List<LocalDate> counted = new ArrayList<>();
        int period = 20;
        LocalDate later = LocalDate.MIN;
        LocalDate lastAct = entries.getLast().on();
        for (LocalDate day = entries.getFirst().on(); ; day = day.plusDays(1)) {
            LocalDate today = day;
            if (!day.equals(entries.getFirst().on()) && open.isEmpty() && CALENDAR.isWorkingDay(day)) {
                counted.add(day);
            }
            for (ClockEntry entry : on(entries, today)) {
                switch (entry) {
                    case Stopped stopped -> open.add(stopped.matter());
                    case Resumed resumed -> open.remove(resumed.matter());
                    case Restarted restarted -> {
                        open.remove(restarted.matter());
                        counted.clear();
                        period = 20;
                        later = LocalDate.MIN;
                    }
                    case Extended extended -> period += extended.workingDays();
                    case Deferred deferred -> later = deferred.until().isAfter(later) ? deferred.until() : later;
                    default -> {}
                }
            }
            boolean used = counted.size() >= period;
            if (!day.isBefore(lastAct) && (used || !open.isEmpty())) {
                return used ? Optional.of(later(counted.get(period - 1), later)) : Optional.empty();
            }
        }
    }

    /** On one day questions go out first, then a period begins anew; what else happens, happens in the new one. */
    private static List<ClockEntry> on(List<ClockEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.on().equals(day))
                .sorted(Comparator.comparingInt(
                        (ClockEntry entry) -> entry instanceof Stopped ? 0 : entry instanceof Restarted ? 1 : 2))
                .toList();
    }

    private static LocalDate later(LocalDate reached, LocalDate told) {
        LocalDate day = told.isAfter(reached) ? told : reached;
        while (!CALENDAR.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static StatutoryClock clock(List<ClockEntry> entries) {
        return new StatutoryClock(entries);
    }

    /** A history as it can happen: questions overlap, answers come in any order, extensions come before the end. */
    private static List<ClockEntry> history(LocalDate received, int acts, Random random) {
        List<ClockEntry> entries = new ArrayList<>();
        entries.add(new Started(received, 20, Article.A33, "系统"));
        List<String> open = new ArrayList<>();
        LocalDate day = received;
        for (int i = 0; i < acts; i++) {
            day = day.plusDays(random.nextInt(9));
            Optional<LocalDate> due = clock(entries).deadline(CALENDAR).map(Deadline::lastDay);
            if (due.isPresent() && day.isAfter(due.get())) {
                break;
            }
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    String matter = "matter-" + i;
                    open.add(matter);
                    entries.add(new Stopped(day, matter, Article.A32, "郑伟"));
                }
                case 2, 3 -> {
                    if (!open.isEmpty()) {
                        String matter = open.remove(random.nextInt(open.size()));
                        entries.add(
                                random.nextInt(4) == 0
                                        ? new Restarted(day, matter, Article.A42, "郑伟")
                                        : new Resumed(day, matter, Article.A32, "郑伟"));
                    }
                }
                case 4 -> entries.add(new Extended(day, 1 + random.nextInt(20), Article.A33, "吴婷"));
                default -> entries.add(new Deferred(day, day.plusDays(random.nextInt(60)), Article.A35, "吴婷"));
            }
        }
        entries.sort(Comparator.comparing(ClockEntry::on));
        return entries;
    }
}
