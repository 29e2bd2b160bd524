package cn.zwgk.policy.channel.report;

import cn.zwgk.web.Refused;
import java.time.LocalDate;

/** 季度. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** @throws Refused {@code quarter-unknown} */
    public Quarter {
        if (number < 1 || number > 4 || year < 2000 || year > 2099) {
            throw Refused.invalid("quarter-unknown");
        }
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return lastDay().compareTo(other.lastDay());
    }
}
