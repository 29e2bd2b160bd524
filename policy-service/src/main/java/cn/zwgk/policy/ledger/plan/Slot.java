package cn.zwgk.policy.ledger.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be counted: what an obligation asks of one office, or in one quarter.
 *
 * @param office the only office whose evidence counts; null if anybody's does
 * @param answerable the office that gains or loses by it
 * @param quarter 1 to 4; 0 for the whole year
 * @param dueOn the last day in time
 */
public record Slot(@Nullable String office, String answerable, int quarter, int quota, LocalDate dueOn) {

    /** Whether what an office did on that day counts here. */
    public boolean takes(String byOffice, LocalDate day) {
        return (office == null || office.equals(byOffice)) && (quarter == 0 || quarter == quarterOf(day));
    }

    static int quarterOf(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }
}
