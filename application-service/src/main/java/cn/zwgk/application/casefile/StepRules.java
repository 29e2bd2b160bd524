package cn.zwgk.application.casefile;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What stands against an act as the case is, whatever its form says. Acts against which nothing stands are offered. */
final class StepRules {

    private static final Map<CaseAct, List<Rule<Stored>>> RULES = new EnumMap<>(Map.ofEntries(
            // Article 30: all points at once, and once
            Map.entry(
                    CaseAct.ASK_CORRECTION,
                    List.of(rule("correction-already-asked", c -> has(c, AwaitedKind.CORRECTION, _ -> true)))),
            Map.entry(
                    CaseAct.RECEIVE_CORRECTION,
                    List.of(rule("no-correction-awaited", c -> !has(c, AwaitedKind.CORRECTION, Awaited::isOpen)))),
            // Article 33: once
            Map.entry(CaseAct.EXTEND, List.of(rule("already-extended", StepRules::extended))),
            Map.entry(
                    CaseAct.RECORD_INQUIRY_DELIVERY,
                    List.of(rule("no-letter-on-its-way", c -> nothingFor(CaseAct.RECORD_INQUIRY_DELIVERY, c)))),
            Map.entry(
                    CaseAct.RECORD_ANSWER,
                    List.of(rule("no-answer-awaited", c -> nothingFor(CaseAct.RECORD_ANSWER, c)))),
            Map.entry(
                    CaseAct.NOTE_SILENCE,
                    List.of(rule(
                            "no-answer-awaited",
                            c -> c.records().open().stream().noneMatch(InquirySteps::mayBeSilent)))),
            Map.entry(
                    CaseAct.DROP_INQUIRY, List.of(rule("no-answer-awaited", c -> nothingFor(CaseAct.DROP_INQUIRY, c)))),
            Map.entry(
                    CaseAct.RULE_ON_THIRD_PARTY,
                    List.of(rule("no-third-party-answered", c -> nothingFor(CaseAct.RULE_ON_THIRD_PARTY, c)))),
            Map.entry(
                    CaseAct.ASK_REASONS,
                    List.of(rule("reasons-already-asked", c -> has(c, AwaitedKind.REASONS, _ -> true)))),
            Map.entry(
                    CaseAct.RECORD_REASONS,
                    List.of(rule("no-reasons-awaited", c -> !has(c, AwaitedKind.REASONS, Awaited::isOpen)))),
            // Article 35: only after reasons were asked for and given
            Map.entry(
                    CaseAct.SET_LATER_DATE,
                    List.of(rule(
                            "no-reasons-given",
                            c -> !has(c, AwaitedKind.REASONS, one -> one.outcome() == AwaitedOutcome.RECEIVED)))),
            // 国办函〔2020〕109号: one method a case
            Map.entry(
                    CaseAct.CHARGE_FEE,
                    List.of(
                            rule("fee-already-charged", c -> has(c, AwaitedKind.FEE, _ -> true)),
                            rule("correction-awaited", c -> has(c, AwaitedKind.CORRECTION, Awaited::isOpen)))),
            Map.entry(
                    CaseAct.RECORD_PAYMENT,
                    List.of(rule("no-payment-awaited", c -> !has(c, AwaitedKind.FEE, Awaited::isOpen)))),
            Map.entry(
                    CaseAct.GIVE_OPINION,
                    List.of(rule("no-opinion-asked", c -> !has(c, AwaitedKind.COUNSEL, Awaited::isOpen)))),
            Map.entry(
                    CaseAct.UNFLAG,
                    List.of(rule("no-flag-set", c -> c.records().flags().isEmpty()))),
            Map.entry(
                    CaseAct.OPEN_ACCESS,
                    List.of(rule("access-not-restricted", c -> !c.records().isRestricted())))));

    private StepRules() {}

    /** The codes of everything that stands against it; empty if nothing does. */
    static List<String> groundsAgainst(CaseAct act, Stored theCase) {
        return Rules.groundsAgainst(RULES.getOrDefault(act, List.of()), theCase);
    }

    private static boolean nothingFor(CaseAct act, Stored theCase) {
        return MatterChoices.of(act, theCase.records()).isEmpty();
    }

    private static boolean has(Stored theCase, AwaitedKind kind, Predicate<Awaited> that) {
        return theCase.records().of(kind).stream().anyMatch(that);
    }

    private static boolean extended(Stored theCase) {
        return theCase.clock().entries().stream().anyMatch(Extended.class::isInstance);
    }
}
