package cn.zwgk.application.report;

import cn.zwgk.application.history.Handled;
import cn.zwgk.application.history.Histories;
import cn.zwgk.application.history.Step;
import cn.zwgk.application.report.AnnualReport.Approval;
import cn.zwgk.application.report.AnnualReport.Publication;
import cn.zwgk.application.report.AnnualReport.Submission;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports, a row a year. */
@Repository
public class AnnualReports {

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;
    private final Histories histories;

    AnnualReports(JdbcClient database, JsonMapper json, InstantSource time, Histories histories) {
        this.database = database;
        this.json = json;
        this.time = time;
        this.histories = histories;
    }

    /** @throws Refused 404 {@code report-not-found} */
    @Transactional(readOnly = true)
    public AnnualReport get(int year) {
        return find(year, "").orElseThrow(() -> Refused.notFound("report-not-found"));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    AnnualReport getAlone(int year) {
        return find(year, " for update").orElseThrow(() -> Refused.notFound("report-not-found"));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AnnualReport> all() {
        return database.sql("select * from annual_report order by year desc")
                .query((row, number) -> read(row))
                .list();
    }

    /** The last year before this one that has a frozen report. */
    @Transactional(readOnly = true)
    public Optional<Integer> frozenBefore(int year) {
        return database.sql("select max(year) from frozen_report where year < ?")
                .param(year)
                .query(Integer.class)
                .optional();
    }

    /** @throws Refused 409 {@code report-already-begun} */
    @Transactional(propagation = Propagation.MANDATORY)
    AnnualReport add(AnnualReport fresh) {
        try {
            values(database.sql("""
                            insert into annual_report (year, version, state, texts, entered, updated_at)
                            values (:year, :version + 1, :state, cast(:texts as jsonb), cast(:entered as jsonb), :updatedAt)
                            """), fresh).update();
        } catch (DuplicateKeyException begun) {
            throw Refused.conflict("report-already-begun");
        }
        return get(fresh.year());
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    AnnualReport save(AnnualReport changed) {
        int updated = values(database.sql("""
                        update annual_report set version = version + 1, state = :state, texts = cast(:texts as jsonb),
                            entered = cast(:entered as jsonb), submission = cast(:submission as jsonb),
                            approval = cast(:approval as jsonb), publication = cast(:publication as jsonb),
                            updated_at = :updatedAt
                        where year = :year and version = :version
                        """), changed)
                .param("submission", text(changed.submission()))
                .param("approval", text(changed.approval()))
                .param("publication", text(changed.publication()))
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Report on " + changed.year() + " changed meanwhile");
        }
        return get(changed.year());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addHistory(AnnualReport after, String act, @Nullable String reason, Actor actor) {
        histories.add(Handled.ANNUAL_REPORT, after.year(), time.instant(), actor, act, after.state(), reason);
    }

    /** Oldest first. */
    public List<Step> historyOf(int year) {
        return histories.of(Handled.ANNUAL_REPORT, year);
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, AnnualReport report) {
        return statement
                .param("year", report.year())
                .param("version", report.version())
                .param("state", report.state().name())
                .param("texts", json.writeValueAsString(report.texts()))
                .param("entered", json.writeValueAsString(report.entered()))
                .param("updatedAt", time.instant().atOffset(ZoneOffset.UTC));
    }

    private @Nullable String text(@Nullable Object part) {
        return part == null ? null : json.writeValueAsString(part);
    }

    private Optional<AnnualReport> find(int year, String locking) {
        return database.sql("select * from annual_report where year = ?" + locking)
                .param(year)
                .query((row, number) -> read(row))
                .optional();
    }

    private AnnualReport read(ResultSet row) throws SQLException {
        return new AnnualReport(
                row.getInt("year"),
                row.getLong("version"),
                ReportState.valueOf(row.getString("state")),
                json.readValue(row.getString("texts"), new TypeReference<Map<ReportSection, String>>() {}),
                json.readValue(row.getString("entered"), new TypeReference<Map<EnteredFigure, Entered>>() {}),
                part(row.getString("submission"), Submission.class),
                part(row.getString("approval"), Approval.class),
                part(row.getString("publication"), Publication.class));
    }

    private <T> @Nullable T part(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }
}
