package cn.zwgk.application.report;

import static java.util.Objects.requireNonNull;

import cn.zwgk.application.report.AnnualReport.Submission;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes a report from step to step: submission, approval with freezing, return, publication. */
@Component
public class TakeReportStep {

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final ReportContents contents;
    private final ReportRules rules;
    private final CaseFigures cases;
    private final ProceedingFigures proceedings;
    private final ReportHtml html;
    private final ReportWord word;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final InstantSource time;

    TakeReportStep(
            AnnualReports reports,
            FrozenReports frozen,
            ReportContents contents,
            ReportRules rules,
            CaseFigures cases,
            ProceedingFigures proceedings,
            ReportHtml html,
            ReportWord word,
            AuditTrail audit,
            JsonMapper json,
            InstantSource time) {
        this.reports = reports;
        this.frozen = frozen;
        this.contents = contents;
        this.rules = rules;
        this.cases = cases;
        this.proceedings = proceedings;
        this.html = html;
        this.word = word;
        this.audit = audit;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused 422 with everything that stands against the report */
    @Transactional
    public AnnualReport submit(int year, @Nullable String ifMatch, Actor actor) {
        AnnualReport present = reports.getAlone(year);
        ETags.verify(ifMatch, present.version());
        ReportFigures figures = contents.counted(year, present.entered());
        AnnualReport submitted = present.submit(figures, actor, time.instant());
        List<Refusal> grounds = rules.groundsAgainst(contents.with(present, figures));
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        return noted(reports.save(submitted), ReportAct.SUBMIT, null, actor);
    }

    @Transactional
    public AnnualReport sendBack(int year, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        AnnualReport present = reports.getAlone(year);
        ETags.verify(ifMatch, present.version());
        return noted(reports.save(present.sendBack(reason, actor)), ReportAct.RETURN, reason, actor);
    }

    /**
     * Approves and freezes: figures, page, Word file and the list of what was counted stand for good. All is read in one
     * snapshot, so that the list is the one that the figures come from.
     *
     * @throws Refused 409 {@code report-figures-moved} if cases were corrected since the submission
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public AnnualReport approve(int year, @Nullable String ifMatch, Actor actor) {
        AnnualReport present = reports.getAlone(year);
        ETags.verify(ifMatch, present.version());
        present.requireApprovable(actor);
        Submission submission = requireNonNull(present.submission());
        requireUnmoved(submission.figures(), contents.counted(year, present.entered()));
        ReportContent content = contents.of(present);
        Counting counting = contents.counting(year);
        cases.freeze(counting);
        proceedings.freeze(counting);
        String checksum = frozen.add(
                year, json.writeValueAsString(content.figures()), html.of(content), word.of(content), time.instant());
        return noted(reports.save(present.approve(checksum, actor, time.instant())), ReportAct.APPROVE, null, actor);
    }

    /** @param documentId the document of the library as which it was published, if it was */
    @Transactional
    public AnnualReport publish(int year, @Nullable String ifMatch, @Nullable UUID documentId, Actor actor) {
        AnnualReport present = reports.getAlone(year);
        ETags.verify(ifMatch, present.version());
        return noted(reports.save(present.publish(documentId, actor, time.instant())), ReportAct.PUBLISH, null, actor);
    }

    private static void requireUnmoved(ReportFigures submitted, ReportFigures now) {
        boolean three = submitted.tableThree().equals(now.tableThree());
        boolean four = submitted.tableFour().equals(now.tableFour());
        if (!three || !four) {
            throw Refused.conflict("report-figures-moved", three ? "表四" : four ? "表三" : "表三、表四");
        }
    }

    private AnnualReport noted(AnnualReport after, ReportAct act, @Nullable String reason, Actor actor) {
        reports.addHistory(after, act.name(), reason, actor);
        audit.record(
                actor,
                "annual-report." + act.code(),
                "annual-report",
                Integer.toString(after.year()),
                reason,
                Map.of("version", after.version(), "state", after.state()));
        return after;
    }
}
