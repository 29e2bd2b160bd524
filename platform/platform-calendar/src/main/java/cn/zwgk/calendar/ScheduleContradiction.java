package cn.zwgk.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A year's schedule contradicts itself. The code is stable; the wording for people stands in the message catalogues. */
public final class ScheduleContradiction extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private final @Nullable LocalDate date;

    ScheduleContradiction(String code, @Nullable LocalDate date) {
        super(date == null ? code : code + ": " + date);
        this.code = code;
        this.date = date;
    }

    /** One of schedule-without-notice, schedule-date-outside-year, schedule-date-twice, schedule-make-up-on-weekday. */
    public String code() {
        return code;
    }

    /** The day that is wrong, if it is about one day. */
    public @Nullable LocalDate date() {
        return date;
    }
}
