package cn.zwgk.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.ValidityTerms.Effect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidityTermsTests {

    private static final LocalDate PUBLISHED = day("2026-05-15");
    private static final DocumentId LATER = DocumentId.next();

    @Test
    void whatTakesEffectLaterIsNotInForceYet() {
        ValidityTerms terms = terms("2026-06-01", null);
        assertThat(terms.on(day("2026-05-31")).validity()).isEqualTo(Validity.NOT_YET_IN_FORCE);
        assertThat(terms.on(day("2026-06-01")))
                .isEqualTo(new ValidityReading(Validity.IN_FORCE, day("2026-06-01"), null));
    }

    @Test
    void whatLapsesOnADayIsNotInForceOnThatDay() {
        ValidityTerms terms = terms(null, "2031-06-01");
        assertThat(terms.on(day("2031-05-31")).validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(terms.on(day("2031-06-01")))
                .isEqualTo(new ValidityReading(Validity.LAPSED, day("2031-06-01"), null));
    }

    @Test
    void aRepealCountsFromItsDay() {
        ValidityTerms terms = terms(null, null, effect(RelationType.REPEALS, "2027-01-01"));
        assertThat(terms.on(day("2026-12-31")).validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(terms.on(day("2027-01-01")))
                .isEqualTo(new ValidityReading(Validity.REPEALED, day("2027-01-01"), LATER));
    }

    @Test
    void whatIsReplacedIsRepealed() {
        assertThat(terms(null, null, effect(RelationType.REPLACES, "2027-01-01"))
                        .on(day("2027-01-01"))
                        .validity())
                .isEqualTo(Validity.REPEALED);
    }

    @Test
    void whateverEndedItFirstEndedIt() {
        ValidityTerms lapsedFirst = terms(null, "2027-01-01", effect(RelationType.REPEALS, "2028-01-01"));
        assertThat(lapsedFirst.on(day("2029-01-01")).validity()).isEqualTo(Validity.LAPSED);
        ValidityTerms repealedFirst = terms(null, "2028-01-01", effect(RelationType.REPEALS, "2027-01-01"));
        assertThat(repealedFirst.on(day("2029-01-01")).validity()).isEqualTo(Validity.REPEALED);
    }

    /** 宣布失效: a clean-up ends what ran out in substance, before its own date if it has one. */
    @Test
    void whatIsDeclaredLapsedLapsesOnThatDayByThatDocument() {
        ValidityTerms terms = terms(null, "2031-01-01", effect(RelationType.DECLARES_LAPSED, "2027-01-01"));
        assertThat(terms.on(day("2026-12-31")).validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(terms.on(day("2027-01-01")))
                .isEqualTo(new ValidityReading(Validity.LAPSED, day("2027-01-01"), LATER));
        assertThat(terms.nextChangeAfter(day("2026-06-01"))).contains(day("2027-01-01"));
        ValidityTerms ranOutBefore = terms(null, "2026-01-01", effect(RelationType.DECLARES_LAPSED, "2027-01-01"));
        assertThat(ranOutBefore.on(day("2028-01-01")))
                .isEqualTo(new ValidityReading(Validity.LAPSED, day("2026-01-01"), null));
    }

    @Test
    void anAmendedDocumentStaysInForceAsAmended() {
        ValidityTerms terms = terms(null, "2031-01-01", effect(RelationType.AMENDS, "2027-01-01"));
        assertThat(terms.on(day("2027-01-01")).validity()).isEqualTo(Validity.AMENDED);
        assertThat(terms.on(day("2031-01-01")).validity()).isEqualTo(Validity.LAPSED);
    }

    @Test
    void aCitationChangesNothing() {
        assertThat(terms(null, null, effect(RelationType.CITES, "2027-01-01"))
                        .on(day("2028-01-01"))
                        .validity())
                .isEqualTo(Validity.IN_FORCE);
    }

    @Test
    void aRepealThatTheSourceStatesCountsWithoutADate() {
        ValidityTerms terms = new ValidityTerms(PUBLISHED, null, null, StatedValidity.REPEALED, List.of());
        assertThat(terms.on(PUBLISHED)).isEqualTo(new ValidityReading(Validity.REPEALED, null, null));
    }

    @Test
    void thatItIsInForceIsNotTakenOnTrust() {
        ValidityTerms terms = new ValidityTerms(PUBLISHED, null, day("2026-12-31"), StatedValidity.IN_FORCE, List.of());
        assertThat(terms.on(day("2027-01-01")).validity()).isEqualTo(Validity.LAPSED);
    }

    @Test
    void theNextChangeIsTheFirstDayOnWhichItReadsDifferently() {
        ValidityTerms terms = terms("2026-06-01", "2031-06-01", effect(RelationType.AMENDS, "2028-01-01"));
        assertThat(terms.nextChangeAfter(PUBLISHED)).contains(day("2026-06-01"));
        assertThat(terms.nextChangeAfter(day("2026-06-01"))).contains(day("2028-01-01"));
        assertThat(terms.nextChangeAfter(day("2028-01-01"))).contains(day("2031-06-01"));
        assertThat(terms.nextChangeAfter(day("2031-06-01"))).isEmpty();
    }

    @Test
    void aLapseAfterARepealIsNoChange() {
        ValidityTerms terms = terms(null, "2031-06-01", effect(RelationType.REPEALS, "2028-01-01"));
        assertThat(terms.nextChangeAfter(day("2028-01-01"))).isEmpty();
    }

    private static ValidityTerms terms(@Nullable String from, @Nullable String lapses, Effect... effects) {
        return new ValidityTerms(
                PUBLISHED,
                from == null ? null : day(from),
                lapses == null ? null : day(lapses),
                null,
                List.of(effects));
    }

    private static Effect effect(RelationType type, String on) {
        return new Effect(type, day(on), LATER);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
