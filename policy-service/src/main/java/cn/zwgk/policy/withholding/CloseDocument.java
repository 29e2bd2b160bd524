package cn.zwgk.policy.withholding;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentFact;
import cn.zwgk.policy.document.WithholdingDecision;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 不予公开: keeps a document closed, examines that again (《条例》第十八条), and opens it where the ground is gone. */
@UseCase
public class CloseDocument {

    private final DisclosureTerms terms;
    private final Chronicle chronicle;
    private final InstantSource time;

    CloseDocument(DisclosureTerms terms, Chronicle chronicle, InstantSource time) {
        this.terms = terms;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public void withhold(Document document, WithholdingDecision decision, Actor decider) {
        DocumentFact fact = document.closing().withhold(decider, dated(decision), latest(), time.instant());
        chronicle.write(document, decider, DocumentAct.WITHHOLD, fact, decision.reason());
    }

    @Transactional
    public void keep(Document document, WithholdingDecision decision, Actor decider) {
        DocumentFact fact = document.closing().keep(decider, dated(decision), latest(), time.instant());
        chronicle.write(document, decider, DocumentAct.KEEP_WITHHELD, fact, decision.reason());
    }

    @Transactional
    public void openUp(Document document, @Nullable String reason, Actor decider) {
        DocumentFact fact = document.closing().openUp(decider, reason, time.instant());
        chronicle.write(document, decider, DocumentAct.OPEN_UP, fact, reason);
    }

    /** The last day to which the next examination may be put off. */
    private LocalDate latest() {
        return ChinaTime.today(time)
                .plusMonths(terms.get(TermCode.REEXAMINATION).amount());
    }

    /** Examined again as late as may be, unless somebody names an earlier day. */
    private WithholdingDecision dated(WithholdingDecision decision) {
        return decision.reexamineOn() != null
                ? decision
                : new WithholdingDecision(decision.ground(), decision.otherLaw(), decision.reason(), latest());
    }
}
