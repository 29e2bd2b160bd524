package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.application.notice.NoticePress;
import cn.zwgk.application.notice.PrintedNotice;
import cn.zwgk.application.notice.WordFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 出具文书: gives a paper its number, prints it from the template of its form and keeps it, all in the transaction of the act
 * that makes it, so that the year of each kind has no gap.
 */
@Component
public class NoticeDesk {

    private final CaseFiles cases;
    private final Papers papers;
    private final NoticeFacts facts;
    private final NoticePress press;
    private final NoticeWords words;
    private final NumberSeries numbers;
    private final AuditTrail audit;

    NoticeDesk(
            CaseFiles cases,
            Papers papers,
            NoticeFacts facts,
            NoticePress press,
            NoticeWords words,
            NumberSeries numbers,
            AuditTrail audit) {
        this.cases = cases;
        this.papers = papers;
        this.facts = facts;
        this.press = press;
        this.words = words;
        this.numbers = numbers;
        this.audit = audit;
    }

    /**
     * Issues a paper. The case has to be stored before; of a reply, its draft.
     *
     * @return its number, such as {@code 明民公开告〔2026〕12号}; a receipt has the number of the case
     * @throws Refused 422 {@code notice-field-empty} if the template of the form needs what is not known, {@code
     *     bureau-setting-missing} with the settings of the house that are missing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(CaseId id, NoticeRequest request, Actor actor) {
        return issue(cases.get(id).stored(), request, actor);
    }

    /**
     * The same for a case as it stands in the act, before that is stored.
     *
     * @param theCase stored under this identity before; of a reply, with its draft
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String issue(ApplicationCase.Stored theCase, NoticeRequest request, Actor actor) {
        CaseId id = theCase.id();
        NoticeForm form = form(request.kind(), theCase);
        String number = number(request.kind(), request.on(), theCase);
        PrintedNotice printed = press.print(form, facts.of(form, theCase, request, number));
        papers.add(id, request, number, printed);
        audit.record(
                actor,
                CaseDesk.SUBJECT + ".issue-notice",
                CaseDesk.SUBJECT,
                id.toString(),
                null,
                Map.of("kind", request.kind().name(), "number", number));
        return number;
    }

    /** The paper as it would be printed now, without a number and not kept. */
    @Transactional(readOnly = true)
    public WordFile preview(CaseId id, NoticeRequest request) {
        ApplicationCase.Stored theCase = cases.get(id).stored();
        NoticeForm form = form(request.kind(), theCase);
        return press.print(form, facts.of(form, theCase, request, "（审定后编号）")).word();
    }

    private String number(NoticeKind kind, LocalDate on, ApplicationCase.Stored theCase) {
        return kind == NoticeKind.RECEIPT
                ? theCase.registrationNumber()
                : "%s〔%d〕%d号"
                        .formatted(words.of(kind), on.getYear(), numbers.next(NoticeWords.series(kind), on.getYear()));
    }

    private static NoticeForm form(NoticeKind kind, ApplicationCase.Stored theCase) {
        if (kind != NoticeKind.DECISION) {
            return NoticeForm.valueOf(kind.name());
        }
        DecisionDraft draft = theCase.draft();
        if (draft == null) {
            throw Refused.conflict("decision-draft-missing");
        }
        return NoticeForm.ofDecision(draft.result());
    }
}
