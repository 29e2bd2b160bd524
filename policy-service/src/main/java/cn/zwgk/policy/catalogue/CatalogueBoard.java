package cn.zwgk.policy.catalogue;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.catalogue.CatalogueContent.Tally;
import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 目录看板: every entry that is to be filled with what it holds and how it stands today, derived at the moment of asking. */
@Component
public class CatalogueBoard {

    /** One entry as it stands. */
    public record Standing(
            CatalogueEntry entry,
            String path,
            long published,
            @Nullable LocalDate newestOn,
            Freshness freshness,
            @Nullable Integer remainingWorkingDays,
            @Nullable Instant remindedAt) {}

    /** An indicator of the national inspection as the site stands today. */
    public record IndicatorReading(InspectionIndicator indicator, long found, boolean failed) {}

    private final CatalogueEntries entries;
    private final CatalogueContent content;
    private final Reminders reminders;
    private final WorkingCalendars calendars;
    private final InstantSource time;

    CatalogueBoard(
            CatalogueEntries entries,
            CatalogueContent content,
            Reminders reminders,
            WorkingCalendars calendars,
            InstantSource time) {
        this.entries = entries;
        this.content = content;
        this.reminders = reminders;
        this.calendars = calendars;
        this.time = time;
    }

    /** All entries that are to be filled, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<Standing> today() {
        LocalDate today = ChinaTime.today(time);
        WorkingCalendar calendar = calendars.current();
        CatalogueTree tree = entries.tree();
        Map<UUID, Tally> tallies = content.tallies();
        Map<Reminders.Reminder, Instant> sent = reminders.sent();
        return tree.leaves().stream()
                .filter(entry -> entry.terms().disclosureMode() == DisclosureMode.PROACTIVE)
                .map(entry -> standing(tree, entry, tallies.get(entry.id()), sent, today, calendar))
                .toList();
    }

    private static Standing standing(
            CatalogueTree tree,
            CatalogueEntry entry,
            @Nullable Tally tally,
            Map<Reminders.Reminder, Instant> sent,
            LocalDate today,
            WorkingCalendar calendar) {
        LocalDate newestOn = tally == null ? null : tally.newestOn();
        Freshness freshness = Freshness.of(entry, newestOn, today, calendar);
        LocalDate due = freshness.dueOn();
        return new Standing(
                entry,
                tree.pathText(entry),
                tally == null ? 0 : tally.count(),
                newestOn,
                freshness,
                due == null ? null : calendar.workingDaysBetween(today, due),
                due == null ? null : sent.get(new Reminders.Reminder(entry.id(), freshness.state(), due)));
    }

    /** What the national inspection would find today. */
    public List<IndicatorReading> indicators(List<Standing> board) {
        return List.of(
                reading(InspectionIndicator.HOME_PAGE_NOT_UPDATED, daysWithoutAnything(board)),
                reading(
                        InspectionIndicator.NEWS_AND_POLICIES_NOT_UPDATED,
                        count(board, Freshness.State.STALE, rule -> rule != InspectionRule.BY_FREQUENCY)),
                reading(
                        InspectionIndicator.OTHERS_NOT_UPDATED,
                        count(board, Freshness.State.STALE, rule -> rule == InspectionRule.BY_FREQUENCY)),
                reading(InspectionIndicator.EMPTY_COLUMNS, count(board, Freshness.State.EMPTY, rule -> true)));
    }

    /** How many entries stand how. */
    public static Map<Freshness.State, Long> states(List<Standing> board) {
        return board.stream()
                .collect(Collectors.groupingBy(each -> each.freshness().state(), Collectors.counting()));
    }

    /** How many entries each office has in each state. */
    public static Map<String, Map<Freshness.State, Long>> offices(List<Standing> board) {
        return board.stream()
                .collect(Collectors.groupingBy(
                        each -> each.entry().terms().office(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CatalogueBoard::states)));
    }

    private long daysWithoutAnything(List<Standing> board) {
        LocalDate today = ChinaTime.today(time);
        return board.stream()
                .map(Standing::newestOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(newest -> ChronoUnit.DAYS.between(newest, today))
                .orElse((long) InspectionIndicator.HOME_PAGE_NOT_UPDATED.failsFrom());
    }

    private static long count(List<Standing> board, Freshness.State state, Predicate<InspectionRule> rule) {
        return board.stream()
                .filter(each -> each.freshness().state() == state
                        && rule.test(each.entry().terms().inspectionRule()))
                .count();
    }

    private static IndicatorReading reading(InspectionIndicator indicator, long found) {
        return new IndicatorReading(indicator, found, found >= indicator.failsFrom());
    }
}
