package cn.zwgk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is found, and how much too much, on notices made from templates. The rules were tuned without the held-out ones. */
class RecallTests {

    private static final int NOTICES_A_TEMPLATE = 40;
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.IDENTITY_NUMBER, Kind.MOBILE_PHONE, Kind.BANK_CARD, Kind.EMAIL, Kind.NUMBER_PLATE, Kind.PASSPORT);

    @ParameterizedTest
    @CsvSource({"tuning, 20260506", "held-out, 20261123"})
    void numbersAreFoundAndHardlyAnythingElse(String templates, long seed) {
        List<Notice> notices = notices(templates, seed);
        assertThat(missed(notices, NUMBERS::contains)).hasSizeLessThan(share(0.01, notices, NUMBERS::contains));
        assertThat(wrong(notices, NUMBERS::contains)).hasSizeLessThan(share(0.03, notices, NUMBERS::contains));
    }

    @ParameterizedTest
    @CsvSource({"tuning, 20260507", "held-out, 20261124"})
    void namesAndAddressesAreFound(String templates, long seed) {
        List<Notice> notices = notices(templates, seed);
        for (Kind kind : List.of(Kind.NAME, Kind.ADDRESS)) {
            assertThat(missed(notices, kind::equals)).hasSizeLessThan(share(0.12, notices, kind::equals));
            assertThat(wrong(notices, kind::equals)).hasSizeLessThan(share(0.1, notices, kind::equals));
        }
    }

    @Test
    void aCleanNoticeIsLeftAlone() {
        List<Notice> notices = notices("clean", 20260508);
        List<String> flagged = notices.stream()
                .map(Notice::text)
                .filter(text -> !TextScreen.sightings(text).isEmpty())
                .toList();
        assertThat(flagged).hasSizeLessThan((int) Math.ceil(notices.size() * 0.01));
    }

    /** So many of all that there is to be found. */
    private static int share(double part, List<Notice> notices, Predicate<Kind> kinds) {
        long expected = notices.stream()
                .flatMap(notice -> notice.expected().stream())
                .filter(wanted -> kinds.test(wanted.kind()))
                .count();
        assertThat(expected).isGreaterThan(300);
        return (int) Math.floor(part * expected) + 1;
    }

    private static List<String> missed(List<Notice> notices, Predicate<Kind> kinds) {
        return notices.stream()
                .flatMap(notice ->
                        unmatched(notice.expected(), TextScreen.sightings(notice.text()), kinds, notice.text()))
                .toList();
    }

    private static List<String> wrong(List<Notice> notices, Predicate<Kind> kinds) {
        return notices.stream()
                .flatMap(notice ->
                        unmatched(TextScreen.sightings(notice.text()), notice.expected(), kinds, notice.text()))
                .toList();
    }

    private static Stream<String> unmatched(
            List<Sighting> these, List<Sighting> those, Predicate<Kind> kinds, String text) {
        return these.stream()
                .filter(one -> kinds.test(one.kind()) && those.stream().noneMatch(other -> hits(one, other)))
                .map(one -> one.kind() + " " + one.text() + " in " + around(text, one));
    }

    /** The same, up to a little of an address. */
    private static boolean hits(Sighting found, Sighting wanted) {
        int common = Math.min(found.end(), wanted.end()) - Math.max(found.start(), wanted.start());
        return found.kind() == wanted.kind() && common >= 0.8 * Math.max(found.length(), wanted.length());
    }

    private static String around(String text, Sighting sighting) {
        int from = Math.max(0, sighting.start() - 12);
        return text.substring(from, Math.min(text.length(), sighting.end() + 8)).replace("\n", "\\n");
    }

    private static List<Notice> notices(String resource, long seed) {
        Fiction fiction = new Fiction(seed);
        return Arrays.stream(read(resource).split("\n====\n"))
                .flatMap(template -> IntStream.range(0, NOTICES_A_TEMPLATE).mapToObj(i -> Notice.of(template, fiction)))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream stream = RecallTests.class.getResourceAsStream("notices/" + resource + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
