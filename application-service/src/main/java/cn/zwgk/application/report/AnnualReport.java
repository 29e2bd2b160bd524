package cn.zwgk.application.report;

import static cn.zwgk.application.report.ReportTransitions.TABLE;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 年度报告: the report on one year. Every verb checks the table and the person, and gives the report as it is afterwards.
 *
 * @param texts as they were written, with the names of figures in them
 * @param submission the figures as they were submitted; null while it is prepared
 */
public record AnnualReport(
        int year,
        long version,
        ReportState state,
        Map<ReportSection, String> texts,
        Map<EnteredFigure, Entered> entered,
        @Nullable Submission submission,
        @Nullable Approval approval,
        @Nullable Publication publication) {

    /** The first year on which the Regulation demanded a report. */
    static final int FIRST_YEAR = 2008;

    /** Who submitted it, when, and the figures of that moment. */
    public record Submission(String byId, String byName, Instant at, ReportFigures figures) {}

    /** Who approved it. */
    public record Approval(String byId, String byName, Instant at, String checksum) {}

    /** @param documentId the document of the library as which it was published, if it was */
    public record Publication(
            String byName, Instant at, @Nullable UUID documentId) {}

    static AnnualReport begin(int year, Map<ReportSection, String> texts) {
        return new AnnualReport(year, 0, ReportState.DRAFT, texts, Map.of(), null, null, null);
    }

    /** 报送期限 (Article 49): 31 January of the next year. */
    public LocalDate dueOn() {
        return dueOn(year);
    }

    static LocalDate dueOn(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    /** Whether texts and figures may still change. */
    public boolean isEditable() {
        return state == ReportState.DRAFT;
    }

    /** Whether it stands for good. */
    public boolean isFrozen() {
        return state == ReportState.FROZEN || state == ReportState.PUBLISHED;
    }

    AnnualReport write(Map<ReportSection, String> changed) {
        requireEditable();
        Map<ReportSection, String> all = new EnumMap<>(ReportSection.class);
        all.putAll(texts);
        all.putAll(changed);
        return new AnnualReport(year, version, state, Map.copyOf(all), entered, null, null, null);
    }

    AnnualReport enter(Map<EnteredFigure, Entered> changed) {
        requireEditable();
        Map<EnteredFigure, Entered> all = new EnumMap<>(EnteredFigure.class);
        all.putAll(entered);
        all.putAll(changed);
        return new AnnualReport(year, version, state, texts, Map.copyOf(all), null, null, null);
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw Refused.conflict("report-not-editable");
        }
    }

    AnnualReport submit(ReportFigures figures, Actor actor, Instant at) {
        var step = TABLE.require(state, ReportAct.SUBMIT, actor.roles());
        Submission made = new Submission(actor.id(), actor.name(), at, figures);
        return new AnnualReport(year, version, step.to(), texts, entered, made, null, null);
    }

    AnnualReport sendBack(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, ReportAct.RETURN, actor.roles());
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return new AnnualReport(year, version, step.to(), texts, entered, null, null, null);
    }

    /** @throws Refused 403 {@code report-own-submission} to whoever submitted it */
    void requireApprovable(Actor actor) {
        TABLE.require(state, ReportAct.APPROVE, actor.roles());
        if (isSubmittedBy(actor)) {
            throw Refused.forbidden("report-own-submission");
        }
    }

    AnnualReport approve(String checksum, Actor actor, Instant at) {
        requireApprovable(actor);
        var step = TABLE.require(state, ReportAct.APPROVE, actor.roles());
        Approval given = new Approval(actor.id(), actor.name(), at, checksum);
        return new AnnualReport(year, version, step.to(), texts, entered, submission, given, null);
    }

    AnnualReport publish(@Nullable UUID documentId, Actor actor, Instant at) {
        var step = TABLE.require(state, ReportAct.PUBLISH, actor.roles());
        Publication made = new Publication(actor.name(), at, documentId);
        return new AnnualReport(year, version, step.to(), texts, entered, submission, approval, made);
    }

    /** What this person may do now. */
    public List<ReportAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != ReportAct.APPROVE || !isSubmittedBy(actor))
                .toList();
    }

    private boolean isSubmittedBy(Actor actor) {
        return submission != null && submission.byId().equals(actor.id());
    }
}
