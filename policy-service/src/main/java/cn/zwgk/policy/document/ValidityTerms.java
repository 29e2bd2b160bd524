package cn.zwgk.policy.document;

import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the validity of a published document follows from. Nothing else decides it, no job keeps it: it is
 * right at every moment because it is read from the dates. The SQL of {@code ValidityExpression} says the same.
 *
 * @param effectiveFrom the first day in force; null: from its publication on
 * @param lapsesOn the first day on which it is no longer in force; null: no end of its own
 * @param stated what the source of an imported document says
 * @param effects what later published documents do to it
 */
public record ValidityTerms(
        LocalDate publishedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable StatedValidity stated,
        List<Effect> effects) {

    /** What a later document does to this one, from a day on. */
    public record Effect(RelationType type, LocalDate effectiveOn, DocumentId by) {}

    public ValidityTerms {
        effects = effects.stream()
                .sorted(Comparator.comparing(Effect::effectiveOn)
                        .thenComparing(effect -> effect.by().value()))
                .toList();
    }

    /** Those of a published document, given what later documents do to it. */
    public static ValidityTerms of(Document document, List<Effect> effects) {
        Publication publication = document.publication().orElseThrow();
        return new ValidityTerms(
                LocalDate.ofInstant(publication.publishedAt(), ChinaTime.ZONE),
                document.metadata().effectiveFrom(),
                document.metadata().lapsesOn(),
                document.provenance().map(Provenance::stated).orElse(null),
                effects);
    }

    /** The validity on a day (Asia/Shanghai). Whatever ended the document first, ended it; its repeal goes before its lapse. */
    public ValidityReading on(LocalDate day) {
        if (stated == StatedValidity.REPEALED || stated == StatedValidity.LAPSED) {
            return new ValidityReading(Validity.valueOf(stated.name()), null, null);
        }
        Optional<ValidityReading> lapse = lapse(day);
        Optional<Effect> repeal = first(RelationType::ends, day)
                .filter(effect -> lapse(effect.effectiveOn().minusDays(1)).isEmpty());
        if (repeal.isPresent()) {
            return decided(Validity.REPEALED, repeal.get());
        }
        if (lapse.isPresent()) {
            return lapse.get();
        }
        if (effectiveFrom != null && effectiveFrom.isAfter(day)) {
            return new ValidityReading(Validity.NOT_YET_IN_FORCE, publishedOn, null);
        }
        return first(RelationType::amends, day)
                .map(effect -> decided(Validity.AMENDED, effect))
                .orElseGet(() -> stated == StatedValidity.AMENDED
                        ? new ValidityReading(Validity.AMENDED, null, null)
                        : new ValidityReading(
                                Validity.IN_FORCE, effectiveFrom == null ? publishedOn : effectiveFrom, null));
    }

    /** The next day after this one on which the validity may become another; none if it stays. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Stream.concat(
                        Stream.of(effectiveFrom, lapsesOn).filter(Objects::nonNull),
                        effects.stream().map(Effect::effectiveOn))
                .filter(date -> date.isAfter(day))
                .filter(date -> on(date).validity() != on(date.minusDays(1)).validity())
                .min(Comparator.naturalOrder());
    }

    /** By its own date or declared by a later document, whichever came first. */
    private Optional<ValidityReading> lapse(LocalDate day) {
        boolean ranOut = lapsesOn != null && !lapsesOn.isAfter(day);
        Optional<Effect> declared = first(RelationType::declaresLapsed, day)
                .filter(effect -> lapsesOn == null || effect.effectiveOn().isBefore(lapsesOn));
        return declared.map(effect -> decided(Validity.LAPSED, effect))
                .or(() ->
                        ranOut ? Optional.of(new ValidityReading(Validity.LAPSED, lapsesOn, null)) : Optional.empty());
    }

    private Optional<Effect> first(Predicate<RelationType> type, LocalDate day) {
        return effects.stream()
                .filter(effect ->
                        type.test(effect.type()) && !effect.effectiveOn().isAfter(day))
                .findFirst();
    }

    private static ValidityReading decided(Validity validity, Effect by) {
        return new ValidityReading(validity, by.effectiveOn(), by.by());
    }
}
