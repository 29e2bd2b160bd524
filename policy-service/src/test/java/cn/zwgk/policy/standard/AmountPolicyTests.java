package cn.zwgk.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.standard.Amount.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 《社会救助暂行办法》第十条: the standards are decided and made public; one district and category have one amount a day. */
class AmountPolicyTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Cell CELL = new Cell("yuehu", "dibao");

    @Test
    void aNewAmountClosesTheOpenPeriodBeforeIt() {
        Amount open = standing("2026-01-01", null);
        AmountPolicy.Proposed proposed = proposed("2027-01-01", null, null, open);
        assertThat(AmountPolicy.groundsAgainst(proposed)).isEmpty();
        assertThat(proposed.closed()).contains(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,, 2026-01-01,, the same day twice",
        "2026-01-01, 2027-01-01, 2026-07-01,, within a period whose end was decided",
        "2027-01-01,, 2026-07-01,, an open one before a later one",
        "2027-01-01,, 2026-07-01, 2027-01-02, one that ends a day too late"
    })
    void twoAmountsOnOneDayAreRefused(
            String from, @Nullable String until, String newFrom, @Nullable String newUntil, String why) {
        assertThat(AmountPolicy.groundsAgainst(proposed(newFrom, newUntil, null, standing(from, until))))
                .as(why)
                .containsExactly("standard-contradicts");
    }

    @Test
    void aGapMayBeFilledUpToTheDayBeforeTheNext() {
        assertThat(AmountPolicy.groundsAgainst(
                        proposed("2026-07-01", "2027-01-01", null, standing("2027-01-01", null))))
                .isEmpty();
    }

    @Test
    void aCorrectionTakesThePlaceOfItsEntryAndContradictsOnlyOthers() {
        Amount wrong = standing("2026-01-01", null);
        AmountPolicy.Proposed corrected = proposed("2026-01-01", null, wrong.id(), wrong);
        assertThat(AmountPolicy.groundsAgainst(corrected)).isEmpty();
        assertThat(corrected.closed()).isEqualTo(Optional.empty());
        assertThat(AmountPolicy.groundsAgainst(proposed("2026-01-01", null, UUID.randomUUID(), wrong)))
                .containsExactly("standard-correction-unknown", "standard-contradicts");
    }

    @Test
    void theDecidingDocumentHasToBePublicAndInForceOnTheFirstDay() {
        DecidingDocument withdrawn = document(false, true, null, null, Validity.IN_FORCE);
        assertThat(AmountPolicy.groundsAgainst(by(withdrawn, "2027-01-01")))
                .containsExactly("standard-document-not-published");
        DecidingDocument later = document(true, false, "2027-01-01", null, Validity.NOT_YET_IN_FORCE);
        assertThat(AmountPolicy.groundsAgainst(by(later, "2026-12-31")))
                .containsExactly("standard-document-not-in-force-yet");
        assertThat(AmountPolicy.groundsAgainst(by(later, "2027-01-01"))).isEmpty();
    }

    @Test
    void aRepealedDocumentDecidesThePastAndNothingAfterItsEnd() {
        DecidingDocument repealed = document(true, false, "2020-01-01", "2026-11-01", Validity.REPEALED);
        assertThat(AmountPolicy.groundsAgainst(by(repealed, "2026-11-01"))).containsExactly("standard-document-ended");
        assertThat(AmountPolicy.groundsAgainst(by(repealed, "2026-10-31"))).isEmpty();
        DecidingDocument statedOnly = document(true, false, null, null, Validity.REPEALED);
        assertThat(AmountPolicy.groundsAgainst(by(statedOnly, TODAY.toString())))
                .containsExactly("standard-document-ended");
        assertThat(AmountPolicy.groundsAgainst(by(statedOnly, "2022-01-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,245|1245", "１２４５|1245", " 1245元 |1245", "¥1,245.50|1245.50", "0.5|0.5"})
    void amountsAreReadAsPeopleTypeThem(String typed, BigDecimal read) {
        assertThat(AmountText.read(typed)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"约1245", "12,45", "1245/月", "1.2.3", "-5", "''"})
    void whatIsNoAmountIsNotGuessedAt(String typed) {
        assertThat(AmountText.read(typed)).isEmpty();
    }

    private static AmountPolicy.Proposed proposed(
            String from, @Nullable String until, @Nullable UUID corrects, Amount... standing) {
        return new AmountPolicy.Proposed(
                BigDecimal.TEN,
                period(from, until),
                corrects,
                List.of(standing),
                document(true, false, null, null, Validity.IN_FORCE),
                TODAY);
    }

    private static AmountPolicy.Proposed by(DecidingDocument document, String from) {
        return new AmountPolicy.Proposed(BigDecimal.TEN, period(from, null), null, List.of(), document, TODAY);
    }

    private static Amount standing(String from, @Nullable String until) {
        return new Amount(
                UUID.randomUUID(),
                CELL,
                BigDecimal.ONE,
                period(from, until),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static DecidingDocument document(
            boolean published,
            boolean withdrawn,
            @Nullable String effectiveFrom,
            @Nullable String endedOn,
            Validity validity) {
        return new DecidingDocument(
                UUID.randomUUID(), "通知", null, published, withdrawn, day(effectiveFrom), day(endedOn), validity);
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), day(until));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
