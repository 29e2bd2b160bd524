package cn.zwgk.application.report;

import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 年度报告的期限 (Article 49): the report on a year is handed in and published by 31 January of the next. Follows from the day and
 * the reports; nothing has to be scheduled. The last year's is due whether somebody began it or not.
 */
@Component
public class DueReports {

    private final AnnualReports reports;
    private final JdbcClient database;

    DueReports(AnnualReports reports, JdbcClient database) {
        this.reports = reports;
        this.database = database;
    }

    /**
     * A report that is not published.
     *
     * @param state null while nobody has begun it
     * @param act what the reader is to do: begin, one of {@link ReportAct}, or {@code escalate}, to see that it is done
     */
    public record DueReport(int year, @Nullable ReportState state, LocalDate dueOn, String act, Instant updatedAt) {}

    private record Unpublished(int year, Instant updatedAt) {}

    /** What waits for this person, the oldest first. */
    @Transactional(readOnly = true)
    public List<DueReport> waitingFor(Actor actor, LocalDate today) {
        int lastYear = today.getYear() - 1;
        List<DueReport> waiting = new ArrayList<>();
        for (Unpublished one : begun(lastYear)) {
            AnnualReport report = reports.get(one.year());
            act(report, actor, today)
                    .ifPresent(act -> waiting.add(
                            new DueReport(one.year(), report.state(), report.dueOn(), act, one.updatedAt())));
        }
        if (!exists(lastYear)) {
            LocalDate dueOn = AnnualReport.dueOn(lastYear);
            notBegun(actor, today.isAfter(dueOn))
                    .ifPresent(act -> waiting.add(new DueReport(
                            lastYear,
                            null,
                            dueOn,
                            act,
                            LocalDate.of(today.getYear(), 1, 1)
                                    .atStartOfDay(ChinaTime.ZONE)
                                    .toInstant())));
        }
        waiting.sort(Comparator.comparingInt(DueReport::year));
        return List.copyOf(waiting);
    }

    private static Optional<String> act(AnnualReport report, Actor actor, LocalDate today) {
        Optional<String> own = report.allowedActs(actor).stream()
                .filter(act -> act != ReportAct.RETURN)
                .map(ReportAct::code)
                .findFirst();
        return own.isPresent() ? own : escalated(actor, today.isAfter(report.dueOn()));
    }

    private static Optional<String> notBegun(Actor actor, boolean late) {
        return actor.has(ReportTransitions.OPENNESS_OFFICE) ? Optional.of("begin") : escalated(actor, late);
    }

    private static Optional<String> escalated(Actor actor, boolean late) {
        return late && actor.has(ReportTransitions.BUREAU_LEADER) ? Optional.of("escalate") : Optional.empty();
    }

    private List<Unpublished> begun(int untilYear) {
        return database.sql("select year, updated_at from annual_report where state <> 'PUBLISHED' and year <= ?")
                .param(untilYear)
                .query((row, number) -> new Unpublished(
                        row.getInt("year"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean exists(int year) {
        return database.sql("select exists (select from annual_report where year = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }
}
