package cn.zwgk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the screening reaches on notices in other words and layouts about other people than those that the rules were first
 * tuned on. The figures are those that the bureau was promised; how the first look at each batch came out stands in
 * {@code docs/benchmarks.md}.
 */
class UnseenNoticeTests {

    private static final long SEED = 20261129;
    private static final int TIMES = 20;
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.IDENTITY_NUMBER, Kind.MOBILE_PHONE, Kind.BANK_CARD, Kind.EMAIL, Kind.NUMBER_PLATE, Kind.PASSPORT);
    private static final List<String> LATER = List.of(
            "later",
            "last",
            "unseen",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second");
    private static final List<Marked> NOTICES = notices();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECRECY_MARK")
    void whatIsPersonalIsFoundAndHardlyAnythingElse(Kind kind) {
        boolean number = NUMBERS.contains(kind);
        Measured measured = Measured.of(kind, NOTICES);
        System.out.println(measured);
        assertThat(measured.recall())
                .as(measured + " misses " + measured.missed())
                .isGreaterThanOrEqualTo(number ? 0.99 : 0.88);
        assertThat(measured.precision())
                .as(measured + " takes " + measured.wrong())
                .isGreaterThanOrEqualTo(number ? 0.97 : 0.9);
    }

    @ParameterizedTest
    @FieldSource("LATER")
    void noBatchOfNoticesIsLeftBehindTheOthers(String batch) {
        List<Marked> notices = new NoticeTemplates(batch, new Strangers(SEED)).made(TIMES);
        for (Kind kind : List.of(Kind.NAME, Kind.ADDRESS)) {
            Measured measured = Measured.of(kind, notices);
            assertThat(measured.recall())
                    .as(measured + " misses " + measured.missed())
                    .isGreaterThanOrEqualTo(0.88);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void cleanNoticesAreLeftAlone(long seed) {
        List<Marked> clean = new NoticeTemplates("about-nobody", new Strangers(seed)).made(TIMES);
        List<String> flagged = clean.stream()
                .filter(notice -> !TextScreen.sightings(notice.text()).isEmpty())
                .map(notice -> TextScreen.sightings(notice.text()) + " in " + notice.text())
                .toList();
        assertThat(flagged).hasSizeLessThan(clean.size() / 100);
    }

    /** Names with a dot are names by their form; an award is not about people because its supplier has a room. */
    @Test
    void theDoorOfASupplierTellsOfNobody() {
        assertThat(TextScreen.sightings("供应商地址：南通市崇川区工农路486号3幢1203室\n采购人：如皋市民政局　联系人：哈斯·巴根　联系电话：0513-87529078"))
                .isEmpty();
        assertThat(TextScreen.sightings("走访地址：南通市崇川区工农路486号3幢1203室，已探望哈斯·巴根。"))
                .extracting(Sighting::text)
                .contains("哈斯·巴根");
    }

    @Test
    void aNameThatWasFoundOnceIsFoundWhereverItStandsAgain() {
        String text = "受伤职工：孙慧敏　身份证号：11010519491231002X\n事故经过：当日8时，孙慧敏在车间被压伤，孙慧敏家属已到场。";
        assertThat(TextScreen.sightings(text))
                .filteredOn(found -> found.kind() == Kind.NAME)
                .hasSize(3);
    }

    private static List<Marked> notices() {
        Strangers strangers = new Strangers(SEED);
        return Stream.concat(Stream.of("about-people", "about-nobody"), LATER.stream())
                .flatMap(batch -> new NoticeTemplates(batch, strangers).made(TIMES).stream())
                .toList();
    }
}
