package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.casefile.web.TrackedCase.Answered;
import cn.zwgk.application.casefile.web.TrackedCase.PaperView;
import cn.zwgk.application.casefile.web.TrackedCase.Step;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.CodeNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a case to its applicant. */
@Component
class TrackedCases {

    /** What of the history concerns the applicant; drafts and returns are the house's own affair. */
    private static final Set<String> TOLD = Set.of(
            "SUBMIT",
            "CONFIRM_RECEIPT",
            "ASSIGN",
            "ASK_CORRECTION",
            "RECEIVE_CORRECTION",
            "EXTEND",
            "ASK_THIRD_PARTY",
            "ASK_JOINT_MAKER",
            "ASK_AGENCY",
            "ASK_REASONS",
            "RECORD_REASONS",
            "SET_LATER_DATE",
            "CHARGE_FEE",
            "RECORD_PAYMENT",
            "TRANSFER",
            "DECIDE",
            "REPLY_ON_THE_SPOT",
            "RECORD_SERVICE",
            "WITHDRAW",
            "MOVE_DEADLINE",
            "MOVE_UNTIL_CORRECTION",
            "MOVE_UNTIL_REASONS",
            "MOVE_UNTIL_FEE");

    private final CaseFiles cases;
    private final Papers papers;
    private final WorkingCalendars calendars;
    private final TimeLeft timeLeft;
    private final CodeNames names;

    TrackedCases(CaseFiles cases, Papers papers, WorkingCalendars calendars, TimeLeft timeLeft, CodeNames names) {
        this.cases = cases;
        this.papers = papers;
        this.calendars = calendars;
        this.timeLeft = timeLeft;
        this.names = names;
    }

    TrackedCase of(ApplicationCase theCase) {
        ApplicationCase.Stored stored = theCase.stored();
        CaseState shown = stored.state() == CaseState.DECISION_DRAFTED ? CaseState.IN_PROGRESS : stored.state();
        Deadline deadline = stored.deadline();
        TimeLeft.Left left = timeLeft.of(stored.state(), deadline == null ? null : deadline.lastDay());
        return new TrackedCase(
                stored.registrationNumber(),
                shown.name(),
                names.of(shown),
                stored.submittedAt(),
                stored.request().description(),
                stored.clock().entries().isEmpty()
                        ? null
                        : stored.clock().entries().getFirst().on(),
                deadline == null ? null : deadline.lastDay(),
                left.dueAt(),
                deadline != null && deadline.provisional(),
                left.lamp() == Lamp.OVERDUE,
                stored.clock().explain(calendars.current(), timeLeft.today()),
                answered(stored.decision()),
                papers.toApplicant(stored.id()).stream()
                        .map(paper -> new PaperView(
                                paper.kind(),
                                names.of(paper.kind()),
                                paper.number(),
                                paper.issuedOn(),
                                paper.text(),
                                paper.fileSha256() != null))
                        .toList(),
                steps(theCase),
                stored.state().isOpen(),
                stored.clock()
                        .firstDeadline(calendars.current())
                        .map(Deadline::lastDay)
                        .orElse(null),
                stored.state().isOpen()
                        && deadline == null
                        && !stored.clock().entries().isEmpty(),
                awaited(stored));
    }

    private @Nullable Answered answered(@Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        ReplyResult result = decision.draft().result();
        return new Answered(
                result,
                names.of(result),
                result.article().citation(),
                decision.decidedOn(),
                decision.noticeNumber(),
                decision.draft().content(),
                decision.draft().reasons());
    }

    /** What the applicant has to do, in full; of what others are asked only that they are. */
    private List<TrackedCase.TrackedMatter> awaited(ApplicationCase.Stored stored) {
        return stored.state().isOpen()
                ? stored.records().open().stream()
                        .filter(one -> one.kind().fromApplicant() || one.kind().stopsClock())
                        .map(one -> new TrackedCase.TrackedMatter(
                                one.kind(),
                                names.of(one.kind()),
                                one.kind().fromApplicant(),
                                one.askedOn(),
                                one.until(),
                                one.isLate(timeLeft.today()),
                                one.kind().fromApplicant() ? one.words().question() : null,
                                one.yuan()))
                        .toList()
                : List.of();
    }

    private List<Step> steps(ApplicationCase theCase) {
        return cases.historyOf(theCase.id()).stream()
                .filter(entry -> TOLD.contains(entry.act()))
                .map(entry -> new Step(
                        entry.at(),
                        entry.act(),
                        names.of("CaseAct", entry.act()),
                        entry.act().startsWith("MOVE_") ? entry.reason() : null))
                .toList();
    }
}
