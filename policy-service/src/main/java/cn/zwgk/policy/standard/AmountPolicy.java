package cn.zwgk.policy.standard;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against an amount. 《社会救助暂行办法》第十条: the standards are decided and made public by the government; here
 * each therefore names its document, and on one day a district and a category have one amount. All grounds are told at once.
 */
final class AmountPolicy {

    private static final BigDecimal LARGEST = new BigDecimal("10000000");

    /**
     * An amount that somebody wants to set.
     *
     * @param corrects the entry that it is to replace
     * @param standing all entries of the cell that are not superseded
     */
    record Proposed(
            BigDecimal value,
            Period period,
            @Nullable UUID corrects,
            List<Amount> standing,
            DecidingDocument document,
            LocalDate today) {

        Optional<Amount> corrected() {
            return standing.stream()
                    .filter(amount -> amount.id().equals(corrects))
                    .findFirst();
        }

        /** The entry that ends when this one begins. */
        Optional<Amount> closed() {
            return corrects != null
                    ? Optional.empty()
                    : standing.stream()
                            .filter(amount -> amount.period().isClosedBy(period.from()))
                            .findFirst();
        }

        /** The entry that holds on the same days and does not give way. */
        Optional<Amount> contradicted() {
            return standing.stream()
                    .filter(amount -> !amount.id().equals(corrects))
                    .filter(amount -> closed().filter(amount::equals).isEmpty())
                    .filter(amount -> amount.period().overlaps(period))
                    .findFirst();
        }
    }

    private static final List<Rule<Proposed>> RULES = List.of(
            rule(
                    "standard-amount-out-of-range",
                    p -> p.value().signum() <= 0 || p.value().compareTo(LARGEST) > 0),
            rule("standard-amount-too-fine", p -> p.value().stripTrailingZeros().scale() > 2),
            rule("standard-period-empty", p -> p.period().isEmpty()),
            rule(
                    "standard-correction-unknown",
                    p -> p.corrects() != null && p.corrected().isEmpty()),
            rule("standard-contradicts", p -> p.contradicted().isPresent()),
            rule("standard-document-not-published", p -> !p.document().published()),
            rule("standard-document-not-in-force-yet", AmountPolicy::isBeforeItsDocument),
            rule("standard-document-ended", AmountPolicy::isAfterItsDocument));

    private AmountPolicy() {}

    static List<String> groundsAgainst(Proposed proposed) {
        return Rules.groundsAgainst(RULES, proposed);
    }

    private static boolean isBeforeItsDocument(Proposed proposed) {
        LocalDate inForce = proposed.document().effectiveFrom();
        return inForce != null && proposed.period().from().isBefore(inForce);
    }

    private static boolean isAfterItsDocument(Proposed proposed) {
        LocalDate from = proposed.period().from();
        LocalDate ended = proposed.document().endedOn();
        if (ended != null) {
            return !from.isBefore(ended);
        }
        Validity validity = proposed.document().validity();
        // Its end is not known by date: what it decided in the past may be entered, nothing new.
        return (validity == Validity.REPEALED || validity == Validity.LAPSED) && !from.isBefore(proposed.today());
    }
}
