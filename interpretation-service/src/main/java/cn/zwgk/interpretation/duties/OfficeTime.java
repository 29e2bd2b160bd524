package cn.zwgk.interpretation.duties;

import java.time.Duration;

/**
 * Office time as people tell it: in working days, hours and minutes.
 *
 * @param time negative when it has passed
 * @param perDay the office time of a working day
 */
public record OfficeTime(Duration time, Duration perDay) {

    /** All of it in minutes, negative when it has passed. */
    public long minutes() {
        return time.toMinutes();
    }

    public boolean isOver() {
        return time.isNegative() || time.isZero();
    }

    public long days() {
        return time.abs().dividedBy(perDay);
    }

    /** Full hours beside the days. */
    public long hours() {
        return rest().toHours();
    }

    /** Minutes beside days and hours. */
    public int minutesOfHour() {
        return rest().toMinutesPart();
    }

    /** The key of the wording: days if there are any, hours below, minutes in the last hour. */
    public String unit() {
        if (days() > 0) {
            return hours() > 0 ? "left.days-hours" : "left.days";
        }
        return hours() > 0 ? "left.hours" : "left.minutes";
    }

    private Duration rest() {
        return time.abs().minus(perDay.multipliedBy(days()));
    }
}
