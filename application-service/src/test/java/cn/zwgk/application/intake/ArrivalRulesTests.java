package cn.zwgk.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 17);

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON,2026-04-15,,2026-04-15,第三十一条第（一）项",
        "REGISTERED_MAIL,2026-04-15,,2026-04-15,第三十一条第（二）项",
        "ORDINARY_MAIL,2026-04-15,2026-04-16,2026-04-16,第三十一条第（二）项",
        "FAX,2026-04-15,2026-04-17,2026-04-17,第三十一条第（三）项",
        "EMAIL,2026-04-15,2026-04-15,2026-04-15,第三十一条第（三）项"
    })
    void theDayOfReceiptDependsOnTheChannel( // 条例 Art. 31
            ReceiptChannel channel,
            LocalDate arrived,
            @Nullable LocalDate confirmed,
            LocalDate received,
            String provision) {
        ChannelRule rule = ChannelRule.of(channel);
        assertThat(rule.receivedOn(arrived, confirmed)).isEqualTo(received);
        assertThat(rule.article().provision()).isEqualTo(provision);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDINARY_MAIL", "FAX", "EMAIL"})
    void whatHasToBeConfirmedIsNotReceivedBefore(ReceiptChannel channel) { // 条例 Art. 31(2), (3)
        assertThat(ChannelRule.of(channel).receivedOn(TODAY, null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONLINE")
    void everyChannelThatOfficersEnterHasALine(ReceiptChannel channel) {
        assertThat(ChannelRule.of(channel).channel()).isEqualTo(channel);
    }

    @Test
    void whatIsMissingIsToldAtOnce() {
        assertThat(grounds(new Arrival(null, null, null, null, true, false, Set.of(), null), 0))
                .containsExactly("channel-missing", "arrival-day-missing", "read-back-missing");
    }

    @Test
    void noDayLiesInTheFuture() {
        assertThat(grounds(arrival(ReceiptChannel.FAX, TODAY.plusDays(1), TODAY.plusDays(2)), 1))
                .containsExactly("receipt-in-future", "receipt-in-future");
    }

    @Test
    void nobodyConfirmsBeforeTheLetterIsThere() {
        assertThat(grounds(arrival(ReceiptChannel.ORDINARY_MAIL, TODAY, TODAY.minusDays(1)), 1))
                .containsExactly("confirmed-before-arrival");
    }

    @Test
    void whatWasSignedForNeedsNoConfirmation() { // 条例 Art. 31(2)
        assertThat(grounds(arrival(ReceiptChannel.REGISTERED_MAIL, TODAY, TODAY), 1))
                .containsExactly("confirmation-not-expected");
    }

    @Test
    void aLetterIsKeptAsAPictureAndWhoeverSpeaksLeavesNone() { // 条例 Art. 29
        assertThat(grounds(arrival(ReceiptChannel.REGISTERED_MAIL, TODAY, null), 0))
                .containsExactly("letter-missing");
        assertThat(grounds(oral(ReceiptChannel.IN_PERSON, true), 0)).isEmpty();
    }

    @Test
    void whatWasWrittenDownForSomebodyIsReadBackToHim() { // 条例 Art. 29
        assertThat(grounds(oral(ReceiptChannel.IN_PERSON, false), 0)).containsExactly("read-back-missing");
        assertThat(grounds(oral(ReceiptChannel.FAX, true), 0)).containsExactly("oral-only-in-person");
    }

    @Test
    void mailsAreTakenOnlyWhereTheOfficeAllowsThem() {
        ArrivalRules.Case mail = new ArrivalRules.Case(arrival(ReceiptChannel.EMAIL, TODAY, TODAY), 1, TODAY, false);
        assertThat(ArrivalRules.groundsAgainst(mail)).extracting(Refusal::code).containsExactly("email-not-allowed");
    }

    private static Arrival arrival(ReceiptChannel channel, LocalDate arrived, @Nullable LocalDate confirmed) {
        return new Arrival(
                channel, arrived, confirmed, confirmed == null ? null : "电话联系本人", false, false, Set.of(), null);
    }

    private static Arrival oral(ReceiptChannel channel, boolean readBack) {
        return new Arrival(channel, TODAY, null, null, true, readBack, Set.of(Help.WRITTEN_FOR), null);
    }

    private static List<String> grounds(Arrival arrival, int letters) {
        return ArrivalRules.groundsAgainst(new ArrivalRules.Case(arrival, letters, TODAY, true)).stream()
                .map(Refusal::code)
                .toList();
    }
}
