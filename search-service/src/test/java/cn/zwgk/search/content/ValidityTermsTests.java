package cn.zwgk.search.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTermsTests {

    @ParameterizedTest(name = "from {0} to {1}, recorded {2} since {3}: on {4} {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, IN_FORCE, -, 2026-06-01, IN_FORCE",
                "2026-06-01, -, NOT_YET_IN_FORCE, 2026-05-15, 2026-05-31, NOT_YET_IN_FORCE",
                "2026-06-01, -, NOT_YET_IN_FORCE, 2026-05-15, 2026-06-01, IN_FORCE",
                "2021-06-01, 2026-06-01, IN_FORCE, 2021-06-01, 2026-05-31, IN_FORCE",
                "2021-06-01, 2026-06-01, IN_FORCE, 2021-06-01, 2026-06-01, LAPSED",
                "2021-06-01, 2026-06-01, AMENDED, 2023-01-01, 2026-05-31, AMENDED",
                "2021-06-01, 2026-06-01, AMENDED, 2023-01-01, 2026-06-01, LAPSED",
                "2021-06-01, 2026-06-01, REPEALED, 2024-01-01, 2026-12-31, REPEALED",
                "-, -, LAPSED, -, 2026-06-01, LAPSED",
                "-, -, REPEALED, 2026-06-02, 2026-06-01, IN_FORCE",
                "-, -, REPEALED, 2026-06-02, 2026-06-02, REPEALED",
            })
    void theDatesAndTheLastDecisionSayWhatHolds(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Validity recorded,
            @Nullable LocalDate since,
            LocalDate day,
            Validity expected) {
        assertThat(new ValidityTerms(from, to, recorded, since).on(day)).isEqualTo(expected);
    }
}
