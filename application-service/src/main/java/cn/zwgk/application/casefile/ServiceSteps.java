package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.DeliveryRules.Claim;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 送达: for which day a reply counts (Article 33). The Regulation is silent: by post it is the day of posting, otherwise the day of signature. */
final class ServiceSteps {

    private static final DeliveryRules.Fields RECORDED = new DeliveryRules.Fields("reference", "text");
    private static final DeliveryRules.Fields CORRECTED = new DeliveryRules.Fields("reference", "reason");

    private ServiceSteps() {}

    /** Direct and through another organ, the day of signature; by post, the day of posting: in time or not. */
    static Effect record(Situation s) {
        return served(CaseAct.RECORD_SERVICE, s, s.form().text(), RECORDED);
    }

    /** What was recorded was wrong; what stood there before stays readable. */
    static Effect correct(Situation s) {
        return served(CaseAct.CORRECT_SERVICE, s, s.form().reason(), CORRECTED);
    }

    private static Effect served(CaseAct act, Situation s, @Nullable String note, DeliveryRules.Fields fields) {
        Decision decision = s.theCase().decision();
        Claim claim = new Claim(s.form().way(), s.on(), s.form().reference(), note);
        DeliveryRules.require(
                claim,
                decision == null ? s.receivedOn() : decision.decidedOn(),
                act == CaseAct.CORRECT_SERVICE,
                s.context().today(),
                fields);
        PaperDelivery delivery = new PaperDelivery(
                Objects.requireNonNull(claim.way()),
                s.on(),
                claim.receipt(),
                claim.note(),
                s.by(),
                s.context().now());
        Effect effect = Effect.on(act, s)
                .keeping(s.theCase()
                        .records()
                        .served(ReplyService.of(delivery, s.theCase().deadline())));
        return act.needsReason() ? effect : effect.saying(s.on().toString());
    }
}
