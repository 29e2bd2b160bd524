package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;
import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.Withholding.Outcome;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 不予公开: the verbs of a document that stays closed, and of its periodic examination (《条例》第十八条). */
public final class Closing {

    private final Document document;

    Closing(Document document) {
        this.document = document;
    }

    /**
     * 不予公开: it stays closed.
     *
     * @param latest the last day to which its examination may be put off
     */
    public DocumentWithheld withhold(Actor decider, WithholdingDecision decision, LocalDate latest, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.WITHHOLD, decider.roles());
        if (document.revision().isPresent()) {
            throw Refused.conflict("edition-not-withheld");
        }
        decide(Outcome.WITHHELD, decider, decision, latest, at);
        document.metadata = document.metadata.disclosed(DisclosureMode.NOT_DISCLOSED);
        document.state = step.to();
        return new DocumentWithheld(document.id().value());
    }

    /** 评估后继续不公开, until another day. */
    public WithholdingKept keep(Actor decider, WithholdingDecision decision, LocalDate latest, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.KEEP_WITHHELD, decider.roles());
        decide(Outcome.KEPT, decider, decision, latest, at);
        document.state = step.to();
        return new WithholdingKept(document.id().value());
    }

    /** 评估后转为公开: a draft again, which goes its way through the reviews. */
    public WithholdingLifted openUp(Actor decider, @Nullable String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.OPEN_UP, decider.roles());
        String ground = Grounds.requireReason(reason);
        Withholding last = document.withholdings.getLast();
        document.withholdings.add(
                new Withholding(Outcome.OPENED, last.ground(), last.otherLaw(), ground, Person.of(decider), at, null));
        document.metadata = document.metadata.disclosed(DisclosureMode.PROACTIVE);
        document.reviewFile = document.reviewFile.unsigned();
        document.state = step.to();
        return new WithholdingLifted(document.id().value());
    }

    private void decide(Outcome outcome, Actor decider, WithholdingDecision decision, LocalDate latest, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ChinaTime.ZONE);
        Grounds.refuseOn(WithholdingPolicy.groundsAgainst(decision, today, latest));
        document.withholdings.add(new Withholding(
                outcome,
                requireNonNull(decision.ground()),
                decision.otherLaw(),
                Grounds.requireReason(decision.reason()),
                Person.of(decider),
                at,
                decision.reexamineOn()));
    }
}
