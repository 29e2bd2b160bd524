package cn.zwgk.policy.term;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * 期限.
 *
 * @param basis the article or the rule that it comes from
 */
public record Term(TermCode code, int amount, TermUnit unit, String basis, long version) {

    /** When a period of this length ends that starts with an event on a day; the day itself does not count (《民法典》第二百零一条). */
    public Deadline after(LocalDate start, WorkingCalendar calendar) {
        return unit == TermUnit.WORKING_DAYS
                ? calendar.workingDaysAfter(start, amount)
                : calendar.monthsAfter(start, amount);
    }
}
