package cn.zwgk.policy.timeliness;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.Term;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.RemainingTime;
import cn.zwgk.timers.WorkingCalendars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 主动公开期限 (《条例》第二十六条): what has to be disclosed and is not yet, counted from the day on which the information was
 * formed or changed. The days are computed with the calendar as it is now; a new holiday schedule moves them at once.
 */
@Component
public class DisclosureDeadlines {

    /** What the board is narrowed down to. */
    public record DeadlineFilter(
            @Nullable String office,
            @Nullable Lamp lamp,
            @Nullable String q) {

        boolean takes(DeadlineEntry entry) {
            return (office == null || office.isBlank() || office.equals(entry.office()))
                    && (lamp == null || lamp == entry.lamp())
                    && (q == null || q.isBlank() || entry.title().contains(q.strip()));
        }
    }

    /**
     * A document that is to be disclosed.
     *
     * @param startedOn the day that starts the period; it does not count itself
     * @param dueAt the first moment that is late
     * @param provisional whether the period runs into a year without an official holiday schedule
     */
    public record DeadlineEntry(
            UUID id,
            String title,
            DocumentState state,
            String stateName,
            @Nullable String office,
            LocalDate startedOn,
            String startName,
            LocalDate dueOn,
            Instant dueAt,
            boolean provisional,
            int remainingWorkingDays,
            Lamp lamp,
            String lampName) {}

    /** How an office stands. */
    public record OfficeCount(String office, long normal, long dueSoon, long overdue) {}

    private static final int MOST = 10_000;

    private final JdbcClient database;
    private final DisclosureTerms terms;
    private final WorkingCalendars calendars;
    private final RemainingTime remaining;
    private final Wording wording;

    DisclosureDeadlines(
            JdbcClient database,
            DisclosureTerms terms,
            WorkingCalendars calendars,
            RemainingTime remaining,
            Wording wording) {
        this.database = database;
        this.terms = terms;
        this.calendars = calendars;
        this.remaining = remaining;
        this.wording = wording;
    }

    /** What is on its way, the most pressing first. */
    @Transactional(readOnly = true)
    public List<DeadlineEntry> open(DeadlineFilter filter) {
        return all().stream().filter(filter::takes).toList();
    }

    /** How the offices stand, those with the most that is late first. */
    @Transactional(readOnly = true)
    public List<OfficeCount> offices() {
        List<DeadlineEntry> all = all();
        return all.stream()
                .map(this::officeOf)
                .distinct()
                .map(office -> new OfficeCount(
                        office,
                        count(all, office, Lamp.NORMAL),
                        count(all, office, Lamp.DUE_SOON),
                        count(all, office, Lamp.OVERDUE)))
                .sorted(Comparator.comparingLong(OfficeCount::overdue)
                        .thenComparingLong(OfficeCount::dueSoon)
                        .reversed()
                        .thenComparing(OfficeCount::office))
                .toList();
    }

    private List<DeadlineEntry> all() {
        Term term = terms.get(TermCode.DISCLOSURE);
        WorkingCalendar calendar = calendars.current();
        return database.sql("""
                        select d.id, d.title, d.state, d.drafting_office, d.changed_on, d.written_on from document d
                        where d.state in ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'READY', 'SCHEDULED')
                          and coalesce(d.disclosure_mode, 'PROACTIVE') = 'PROACTIVE'
                          and coalesce(d.changed_on, d.written_on) is not null
                        order by coalesce(d.changed_on, d.written_on), d.id limit :most""")
                .param("most", MOST)
                .query((row, number) -> entry(row, term, calendar))
                .list();
    }

    private DeadlineEntry entry(ResultSet row, Term term, WorkingCalendar calendar) throws SQLException {
        @Nullable LocalDate changed = row.getObject("changed_on", LocalDate.class);
        LocalDate started = changed == null ? row.getObject("written_on", LocalDate.class) : changed;
        Deadline deadline = term.after(started, calendar);
        RemainingTime.Reading left = remaining.until(deadline, calendar);
        DocumentState state = DocumentState.valueOf(row.getString("state"));
        return new DeadlineEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                state,
                wording.of(state),
                row.getString("drafting_office"),
                started,
                wording.text(changed == null ? "disclosure.sheet.formed" : "disclosure.sheet.changed"),
                deadline.lastDay(),
                deadline.endsAt(),
                deadline.provisional(),
                left.workingDays(),
                left.lamp(),
                wording.of(left.lamp()));
    }

    private String officeOf(DeadlineEntry entry) {
        return entry.office() == null ? wording.text("disclosure.office-none") : entry.office();
    }

    private long count(List<DeadlineEntry> all, String office, Lamp lamp) {
        return all.stream()
                .filter(entry -> officeOf(entry).equals(office) && entry.lamp() == lamp)
                .count();
    }
}
