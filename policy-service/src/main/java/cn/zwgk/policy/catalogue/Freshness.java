package cn.zwgk.policy.catalogue;

import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands on a day. It follows from what is published, the entry's terms and the calendar, and from nothing else.
 *
 * @param since since when it is empty or stale, else the day of its newest content
 * @param dueOn the last day on which the next content is in time; none if nothing is expected
 * @param warnFrom the first day on which it is due soon
 */
public record Freshness(
        State state,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate warnFrom) {

    /** The lamp of an entry. */
    public enum State {
        /** 正常. */
        CURRENT,
        /** 即将到期. */
        DUE_SOON,
        /** 未及时更新. */
        STALE,
        /** 空白. */
        EMPTY
    }

    /** What there is to disclose is disclosed within twenty working days (《条例》第二十六条); an empty entry has that long from its beginning. */
    private static final int TO_BE_FILLED_WORKING_DAYS = 20;

    static Freshness of(CatalogueEntry entry, @Nullable LocalDate newest, LocalDate today, WorkingCalendar calendar) {
        if (newest == null) {
            LocalDate due = calendar.workingDaysAfter(entry.beginsOn(), TO_BE_FILLED_WORKING_DAYS)
                    .lastDay();
            return new Freshness(State.EMPTY, entry.beginsOn(), due, entry.beginsOn());
        }
        return earliestDue(entry.terms(), newest, calendar)
                .map(due -> onItsWay(due, newest, today, calendar))
                .orElseGet(() -> new Freshness(State.CURRENT, newest, null, null));
    }

    /** The stricter of the two: what the catalogue asks, and what the inspection asks. */
    private static Optional<UpdateDue> earliestDue(EntryTerms terms, LocalDate newest, WorkingCalendar calendar) {
        return Stream.concat(
                        terms.frequency().after(newest, terms.yearlyBy(), calendar).stream(),
                        terms.inspectionRule().after(newest).stream())
                .min(Comparator.comparing(UpdateDue::lastDay));
    }

    private static Freshness onItsWay(UpdateDue due, LocalDate newest, LocalDate today, WorkingCalendar calendar) {
        LocalDate warnFrom = due.lastDay();
        for (int left = due.warnWorkingDays(); left > 0; ) {
            warnFrom = warnFrom.minusDays(1);
            left -= calendar.isWorkingDay(warnFrom) ? 1 : 0;
        }
        if (today.isAfter(due.lastDay())) {
            return new Freshness(State.STALE, due.lastDay().plusDays(1), due.lastDay(), warnFrom);
        }
        State state = today.isBefore(warnFrom) ? State.CURRENT : State.DUE_SOON;
        return new Freshness(state, newest, due.lastDay(), warnFrom);
    }
}
