package cn.zwgk.application.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates by hand from the State Council's notice on the holidays of 2026. */
class AnswerDeadlineTests {

    @ParameterizedTest
    @CsvSource({
        // 04-29, 30; 05-01 to 05 Labour Day; 05-06, 07, 08; 05-09 made up; 05-11, 12, 13, 14
        "2026-04-28, false, 2026-05-14",
        "2026-04-28, true, 2026-05-08",
        // 02-12, 13; 02-14 made up; 02-15 to 23 Spring Festival; 02-24 to 27; 02-28 made up; 03-02, 03
        "2026-02-11, false, 2026-03-03",
        "2026-03-02, false, 2026-03-16"
    })
    void theAnswerToAReviewIsDueAfterTenWorkingDaysOrFive( // 行政复议法 Art. 48, 54, 88
            LocalDate copy, boolean simple, LocalDate due) {
        assertThat(AnswerDeadline.of(ProceedingKind.ADMINISTRATIVE_REVIEW, simple, copy, WorkingCalendar.official())
                        .lastDay())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-17",
        // the fifteenth day is the Mid-Autumn Festival, then a weekend
        "2026-09-10, 2026-09-28",
        // the fifteenth day is the National Day
        "2026-09-16, 2026-10-08"
    })
    void evidenceIsDueInCourtAfterFifteenDaysAndNeverOnADayOff( // 行政诉讼法 Art. 67, 101
            LocalDate copy, LocalDate due) {
        for (ProceedingKind suit :
                new ProceedingKind[] {ProceedingKind.LITIGATION_DIRECT, ProceedingKind.LITIGATION_AFTER_REVIEW}) {
            assertThat(AnswerDeadline.of(suit, false, copy, WorkingCalendar.official()))
                    .satisfies(deadline -> assertThat(deadline.lastDay()).isEqualTo(due))
                    .satisfies(deadline -> assertThat(deadline.provisional()).isFalse());
        }
    }
}
