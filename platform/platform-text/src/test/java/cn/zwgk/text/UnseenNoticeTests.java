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
        List<Marked> notices = new LaterNotices(batch, new Strangers(SEED)).made(TIMES);
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
        List<Marked> clean = new UnseenNotices(new Strangers(seed)).clean(TIMES);
        List<String> flagged = clean.stream()
                .filter(notice -> !TextScreen.sightings(notice.text()).isEmpty())
                .map(notice -> TextScreen.sightings(notice.text()) + " in " + notice.text())
                .toList();
        assertThat(flagged).hasSizeLessThan(clean.size() / 100);
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
        UnseenNotices made = new UnseenNotices(strangers);
        Stream<Marked> first =
                Stream.of(made.aboutPeople(TIMES), made.clean(TIMES)).flatMap(List::stream);
        Stream<Marked> later = LATER.stream().flatMap(batch -> new LaterNotices(batch, strangers).made(TIMES).stream());
        return Stream.concat(first, later).toList();
    }
}
