package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.AnonymiseCase;
import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseTransitions;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.DecisionDraft;
import cn.zwgk.application.casefile.Paper;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.casefile.web.CaseView.AllowedAct;
import cn.zwgk.application.casefile.web.CaseView.ApplicantView;
import cn.zwgk.application.casefile.web.CaseView.AuditLine;
import cn.zwgk.application.casefile.web.CaseView.DecisionView;
import cn.zwgk.application.casefile.web.CaseView.HistoryLine;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.privacy.Masking;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.CodeNames;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a case to an officer. */
@Component
class CaseViews {

    private final CaseFiles cases;
    private final Papers papers;
    private final AuditTrail audit;
    private final WorkingCalendars calendars;
    private final TimeLeft timeLeft;
    private final CodeNames names;
    private final RecordViews recordViews;
    private final AnonymiseCase anonymiseCase;

    CaseViews(
            CaseFiles cases,
            Papers papers,
            AuditTrail audit,
            WorkingCalendars calendars,
            TimeLeft timeLeft,
            CodeNames names,
            RecordViews recordViews,
            AnonymiseCase anonymiseCase) {
        this.cases = cases;
        this.papers = papers;
        this.audit = audit;
        this.calendars = calendars;
        this.timeLeft = timeLeft;
        this.names = names;
        this.recordViews = recordViews;
        this.anonymiseCase = anonymiseCase;
    }

    CaseView of(ApplicationCase theCase, Actor reader) {
        Stored stored = theCase.stored();
        Deadline deadline = stored.deadline();
        LocalDate dueOn = deadline == null ? null : deadline.lastDay();
        TimeLeft.Left left = timeLeft.of(stored.state(), dueOn);
        return new CaseView(
                stored.id().value(),
                stored.version(),
                stored.registrationNumber(),
                stored.state(),
                names.of(stored.state()),
                stored.channel(),
                names.of(stored.channel()),
                ApplicantView.of(stored.applicant().masked(), names),
                stored.request().description(),
                stored.request().documentNumber(),
                stored.request().form(),
                names.of(stored.request().form()),
                stored.request().delivery(),
                names.of(stored.request().delivery()),
                stored.submittedAt(),
                stored.clock().entries().isEmpty()
                        ? null
                        : stored.clock().entries().getFirst().on(),
                dueOn,
                left.dueAt(),
                deadline != null && deadline.provisional(),
                left.lamp() == Lamp.OVERDUE,
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                stored.office(),
                recordViews.ledger(stored),
                stored.clock().explain(calendars.current(), timeLeft.today()),
                stored.draft() == null ? null : view(stored.draft(), null),
                stored.decision() == null ? null : view(stored.decision().draft(), stored.decision()),
                papersOf(stored),
                allowed(theCase, reader),
                history(stored),
                trail(stored),
                stored.clock()
                        .firstDeadline(calendars.current())
                        .map(Deadline::lastDay)
                        .orElse(null),
                stored.state().isOpen()
                        && deadline == null
                        && !stored.clock().entries().isEmpty(),
                recordViews.of(stored),
                stored.anonymisedOn(),
                archivable(stored));
    }

    /** Whether there is something to archive: of an anonymised case, a review or a suit that was registered afterwards. */
    private boolean archivable(Stored stored) {
        return !stored.state().isOpen()
                && (stored.anonymisedOn() == null
                        || !anonymiseCase.preview(stored.id()).isEmpty());
    }

    private DecisionView view(DecisionDraft draft, @Nullable Decision decision) {
        return new DecisionView(
                draft.result(),
                names.of(draft.result()),
                draft.result().article().citation(),
                names.of(draft.result().remedy()),
                draft.content(),
                draft.reasons(),
                draft.competentBody(),
                draft.draftedByName(),
                draft.draftedAt(),
                decision == null ? null : decision.decidedByName(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.noticeNumber());
    }

    /** The papers by number; their texts name people and are shown with these names masked. */
    private List<TrackedCase.PaperView> papersOf(Stored stored) {
        return papers.of(stored.id()).stream()
                .map(paper -> new TrackedCase.PaperView(
                        paper.kind(),
                        names.of(paper.kind()),
                        paper.number(),
                        paper.issuedOn(),
                        masked(paper, stored),
                        paper.fileSha256() != null))
                .toList();
    }

    private static String masked(Paper paper, Stored stored) {
        String name = stored.applicant().name();
        String text = paper.text().replace(name, stored.applicant().masked().name());
        String addressee = paper.addressee();
        return addressee == null || addressee.equals(name) ? text : text.replace(addressee, Masking.name(addressee));
    }

    private List<AllowedAct> allowed(ApplicationCase theCase, Actor reader) {
        return theCase.allowed(reader).stream()
                .map(act -> new AllowedAct(
                        act.code(),
                        names.of(act),
                        act.needsReason(),
                        act.needsConfirmation(),
                        CaseTransitions.TABLE
                                .require(theCase.state(), act, reader.roles())
                                .ground(),
                        recordViews.fields(act, theCase.stored())))
                .toList();
    }

    private List<HistoryLine> history(Stored stored) {
        return cases.historyOf(stored.id()).stream()
                .map(entry -> new HistoryLine(
                        entry.at(),
                        entry.byName(),
                        entry.act(),
                        names.of("CaseAct", entry.act()),
                        names.of(entry.to()),
                        entry.reason()))
                .toList();
    }

    private List<AuditLine> trail(Stored stored) {
        return audit.of("application", stored.id().toString()).stream()
                .map(entry ->
                        new AuditLine(entry.at(), entry.actorName(), entry.actorOffice(), entry.act(), entry.reason()))
                .toList();
    }
}
