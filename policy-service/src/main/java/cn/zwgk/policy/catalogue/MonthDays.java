package cn.zwgk.policy.catalogue;

import java.time.MonthDay;

/** Days of the year as they are written: {@code 01-31}. */
public final class MonthDays {

    private MonthDays() {}

    public static MonthDay parse(String text) {
        return MonthDay.parse("--" + text);
    }

    public static String text(MonthDay day) {
        return day.toString().substring(2);
    }
}
