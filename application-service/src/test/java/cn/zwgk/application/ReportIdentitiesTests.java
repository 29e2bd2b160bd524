package cn.zwgk.application;

import static cn.zwgk.application.ReportDesk.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.casefile.ApplicantCategory;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.ServiceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The identities hold for any set of cases: random years, frozen one after the other, with random corrections and late entries in
 * between.
 */
@ServiceTest
class ReportIdentitiesTests {

    private static final int CASES = 60;
    private static final List<String> RESULTS = List.of(
            "3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8", "3.4.1", "3.4.2",
            "3.4.3", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5", "3.6.1", "3.6.2", "3.6.3");

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonalDataCipher cipher;

    @ParameterizedTest
    @ValueSource(longs = {1, 20})
    void theyHoldForRandomYearsWithLateCorrections(long seed) {
        Random random = new Random(seed);
        PlantedCases cases = new PlantedCases(database, cipher);
        ReportDesk desk = new ReportDesk(api);
        int first = cases.nextYear();
        cases.closeAll(LocalDate.of(first - 1, 12, 31));
        List<UUID> all = new ArrayList<>();
        List<Integer> carriedForward = List.of();
        for (int year = first; year < first + 2; year++) {
            plant(cases, all, year, random);
            Answer frozen = desk.freeze(year);
            assertIdentities(frozen);
            if (!carriedForward.isEmpty()) {
                assertThat(row(frozen, "2")).isEqualTo(carriedForward);
            }
            carriedForward = row(frozen, "4");
            correct(cases, all, year, random);
        }
        cases.closeAll(LocalDate.of(first + 2, 12, 31));
        Answer last = desk.freeze(first + 2);
        assertIdentities(last);
        assertThat(row(last, "4")).containsOnly(0);
    }

    private static void plant(PlantedCases cases, List<UUID> all, int year, Random random) {
        for (int n = 0; n < CASES; n++) {
            LocalDate received = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            LocalDate closed = random.nextInt(4) == 0 ? null : received.plusDays(random.nextInt(60));
            all.add(cases.plant(
                    any(ApplicantCategory.values(), random), received, closed, closed == null ? null : result(random)));
        }
    }

    /** Results, days and columns are corrected, open cases closed with days of the past, and forgotten ones entered. */
    private static void correct(PlantedCases cases, List<UUID> all, int year, Random random) {
        for (UUID one : all) {
            switch (random.nextInt(8)) {
                case 0 -> cases.close(one, LocalDate.of(year, 1, 1).plusDays(random.nextInt(500)), result(random));
                case 1 -> cases.recategorise(one, any(ApplicantCategory.values(), random));
                default -> {}
            }
        }
        all.add(cases.plant("OTHER", LocalDate.of(year, 6, 1), null, null));
        all.add(cases.plant("CITIZEN", LocalDate.of(year, 6, 2), LocalDate.of(year, 7, 1), "PROVIDED"));
    }

    private static void assertIdentities(Answer report) {
        for (int column = 0; column < 7; column++) {
            int at = column;
            assertThat(row(report, "1").get(at) + row(report, "2").get(at))
                    .isEqualTo(row(report, "3.7").get(at) + row(report, "4").get(at));
            assertThat(row(report, "3.7").get(at))
                    .isEqualTo(RESULTS.stream()
                            .mapToInt(result -> row(report, result).get(at))
                            .sum());
        }
        for (String code : IntStream.rangeClosed(1, 4)
                .mapToObj(Integer::toString)
                .filter(c -> !c.equals("3"))
                .toList()) {
            List<Integer> figures = row(report, code);
            assertThat(figures.getLast())
                    .isEqualTo(figures.subList(0, 6).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    private static @org.jspecify.annotations.Nullable String result(Random random) {
        return random.nextInt(10) == 0 ? null : any(ReplyResult.values(), random);
    }

    private static <E extends Enum<E>> String any(E[] values, Random random) {
        return values[random.nextInt(values.length)].name();
    }
}
