package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

/** 对第三方意见的处理 (Article 32). */
final class ThirdPartySteps {

    private ThirdPartySteps() {}

    /** Whether the third party has had its say, or its time, and nothing is decided. */
    static boolean mayBeRuledOn(Awaited one) {
        return one.kind() == AwaitedKind.THIRD_PARTY
                && one.ruling() == null
                && (one.outcome() == AwaitedOutcome.CONSENTED
                        || one.outcome() == AwaitedOutcome.OBJECTED
                        || one.outcome() == AwaitedOutcome.SILENT);
    }

    /**
     * What becomes of the information. Against an objection it is published only where the public interest is greater; then
     * the third party is told what is published and why.
     */
    static Effect rule(Situation s) {
        Awaited matter = s.matter(ThirdPartySteps::mayBeRuledOn);
        boolean against = s.form().ruling() == PartyRuling.PUBLISH && matter.outcome() == AwaitedOutcome.OBJECTED;
        String interest = filled(s.form().publicInterest());
        Days.of(s)
                .notBefore(matter.settledOn() == null ? matter.askedOn() : matter.settledOn())
                .not(against && interest.isEmpty(), "publicInterest", "public-interest-missing")
                .not(
                        s.form().ruling() == PartyRuling.CLOSE && matter.outcome() == AwaitedOutcome.CONSENTED,
                        "ruling",
                        "closed-against-consent")
                .require();
        PartyRuling ruling =
                s.form().ruling() == null ? PartyRuling.CLOSE : s.form().ruling();
        String reason = filled(s.form().reason());
        Effect effect = Effect.on(CaseAct.RULE_ON_THIRD_PARTY, s)
                .keeping(matter.ruled(ruling, reason, interest.isEmpty() ? null : interest));
        return against
                ? effect.issuing(
                        NoticeKind.NOTICE_TO_THIRD_PARTY,
                        filled(matter.words().party()),
                        s.on(),
                        "information",
                        filled(matter.words().question()),
                        "reason",
                        reason,
                        "publicInterest",
                        interest)
                : effect;
    }
}
