package cn.zwgk.policy.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.term.TermCode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 失效提醒: six months, three months and one month ahead. */
class LapseWarningsTests {

    private final LapseWarnings warnings = new LapseWarnings(
            Map.of(TermCode.LAPSE_WARNING_FIRST, 6, TermCode.LAPSE_WARNING_SECOND, 3, TermCode.LAPSE_WARNING_LAST, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, ",
        "2026-12-01, LAPSE_WARNING_FIRST",
        "2027-02-28, LAPSE_WARNING_FIRST",
        "2027-03-01, LAPSE_WARNING_SECOND",
        "2027-04-30, LAPSE_WARNING_SECOND",
        "2027-05-01, LAPSE_WARNING_LAST",
        "2027-05-31, LAPSE_WARNING_LAST"
    })
    void eachWarningComesOnItsDay(LocalDate day, TermCode warning) {
        assertThat(warnings.on(day, LocalDate.parse("2027-06-01")).orElse(null)).isEqualTo(warning);
    }

    @Test
    void theHorizonMissesNoLapseDate() {
        for (LocalDate day = LocalDate.parse("2026-01-01"); day.getYear() < 2028; day = day.plusDays(1)) {
            for (LocalDate lapse = day; lapse.isBefore(day.plusMonths(7)); lapse = lapse.plusDays(1)) {
                if (warnings.on(day, lapse).isPresent()) {
                    assertThat(lapse).isBeforeOrEqualTo(warnings.horizon(day));
                }
            }
        }
    }
}
