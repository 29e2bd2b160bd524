package cn.zwgk.application.casefile;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Which results a case can end in as it stands: what the law asks for first has to have happened. */
final class ReplyGrounds {

    /** A result that is proposed for a case on a day. */
    private record Proposal(Stored theCase, ReplyResult result, LocalDate today) {

        boolean has(AwaitedKind kind, Predicate<Awaited> that) {
            return theCase.records().of(kind).stream().anyMatch(that);
        }

        boolean late(AwaitedKind kind) {
            return has(kind, one -> one.isLate(today));
        }
    }

    private static final List<Rule<Proposal>> RULES = List.of(
            // Article 30: abandoned only after the time to correct
            rule(
                    "correction-not-overdue",
                    p -> p.result() == ReplyResult.CORRECTION_OVERDUE && !p.late(AwaitedKind.CORRECTION)),
            rule(
                    "correction-awaited",
                    p -> p.result() != ReplyResult.CORRECTION_OVERDUE
                            && p.has(AwaitedKind.CORRECTION, Awaited::isOpen)),
            rule(
                    "not-corrected",
                    p -> p.result() == ReplyResult.STILL_UNCLEAR
                            && !p.has(AwaitedKind.CORRECTION, one -> one.outcome() == AwaitedOutcome.RECEIVED)),
            // 国办函〔2020〕109号: lapsed only after the time to pay
            rule("fee-not-overdue", p -> p.result() == ReplyResult.FEE_UNPAID && !p.late(AwaitedKind.FEE)),
            rule(
                    "payment-awaited",
                    p -> p.result() != ReplyResult.FEE_UNPAID && p.has(AwaitedKind.FEE, Awaited::isOpen)),
            // Article 35: asked for reasons, and they are unreasonable or were not given
            rule(
                    "reasons-not-asked",
                    p -> p.result() == ReplyResult.UNREASONABLE_MASS
                            && !p.has(
                                    AwaitedKind.REASONS,
                                    one -> one.outcome() == AwaitedOutcome.RECEIVED || one.isLate(p.today()))),
            // Article 32: the third party was asked, and it is decided that the information stays closed
            rule(
                    "third-party-not-closed",
                    p -> p.result() == ReplyResult.THIRD_PARTY
                            && !p.has(AwaitedKind.THIRD_PARTY, one -> one.ruling() == PartyRuling.CLOSE)),
            rule(
                    "third-party-undecided",
                    p -> gives(p)
                            && p.has(
                                    AwaitedKind.THIRD_PARTY,
                                    one -> one.outcome() != AwaitedOutcome.DROPPED && one.ruling() == null)),
            rule(
                    "third-party-closed",
                    p -> p.result() == ReplyResult.PROVIDED
                            && p.has(AwaitedKind.THIRD_PARTY, one -> one.ruling() == PartyRuling.CLOSE)),
            // Article 34: all who made it have answered, or let their time pass
            rule("joint-maker-awaited", p -> gives(p) && p.has(AwaitedKind.JOINT_MAKER, Awaited::isOpen)),
            rule(
                    "joint-maker-objects",
                    p -> p.result() == ReplyResult.PROVIDED
                            && p.has(AwaitedKind.JOINT_MAKER, one -> one.outcome() == AwaitedOutcome.OBJECTED)),
            rule("agency-awaited", p -> gives(p) && p.has(AwaitedKind.AGENCY_OPINION, Awaited::isOpen)));

    private ReplyGrounds() {}

    /** @throws Refused 409 with everything that has to happen first */
    static void require(Stored theCase, ReplyResult result, LocalDate today) {
        List<Refusal> grounds = Rules.groundsAgainst(RULES, new Proposal(theCase, result, today)).stream()
                .map(Refusal::of)
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
    }

    private static boolean gives(Proposal p) {
        return p.result() == ReplyResult.PROVIDED || p.result() == ReplyResult.PARTLY_PROVIDED;
    }
}
