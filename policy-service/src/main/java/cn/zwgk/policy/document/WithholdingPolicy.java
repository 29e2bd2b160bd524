package cn.zwgk.policy.document;

import cn.zwgk.web.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 不公开是例外 (《条例》第五条): a document stays closed only under an article, with a reason, and until a day on which the
 * decision is examined again (第十八条).
 */
final class WithholdingPolicy {

    private WithholdingPolicy() {}

    /** @param latest the last day to which the next examination may be put off */
    static List<Refusal> groundsAgainst(WithholdingDecision decision, LocalDate today, LocalDate latest) {
        List<Refusal> grounds = new ArrayList<>();
        if (decision.ground() == null) {
            grounds.add(Refusal.onField("ground", "withholding-ground-missing"));
        }
        if (decision.ground() == WithholdingGround.OTHER_LAW && isBlank(decision.otherLaw())) {
            grounds.add(Refusal.onField("otherLaw", "withholding-law-missing"));
        }
        if (isBlank(decision.reason())) {
            grounds.add(Refusal.onField("reason", "reason-missing"));
        }
        LocalDate next = decision.reexamineOn();
        if (next == null || !next.isAfter(today)) {
            grounds.add(Refusal.onField("reexamineOn", "reexamination-date-missing"));
        } else if (next.isAfter(latest)) {
            grounds.add(Refusal.onField("reexamineOn", "reexamination-too-late", latest));
        }
        return grounds;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
