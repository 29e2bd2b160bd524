package cn.zwgk.application.proceedings;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;

/** Until when our written answer, the evidence and the legal grounds are due. */
final class AnswerDeadline {

    /** 行政复议法 Art. 48; working days by Art. 88. */
    static final int REVIEW_WORKING_DAYS = 10;

    /** 行政复议法 Art. 54: simple procedure. */
    static final int SIMPLE_REVIEW_WORKING_DAYS = 5;

    /** 行政诉讼法 Art. 67; days of the calendar. */
    static final int COURT_DAYS = 15;

    private AnswerDeadline() {}

    /** @param copyReceivedOn the day on which we received the copy of the application or of the complaint; it does not count */
    static Deadline of(ProceedingKind kind, boolean simple, LocalDate copyReceivedOn, WorkingCalendar calendar) {
        if (kind.isReview()) {
            return calendar.workingDaysAfter(copyReceivedOn, simple ? SIMPLE_REVIEW_WORKING_DAYS : REVIEW_WORKING_DAYS);
        }
        return endingOnAWorkingDay(copyReceivedOn.plusDays(COURT_DAYS), calendar);
    }

    /** A period whose last day is a holiday ends on the first day after it (行政诉讼法 Art. 101, 民事诉讼法 Art. 85). */
    private static Deadline endingOnAWorkingDay(LocalDate last, WorkingCalendar calendar) {
        LocalDate day = last;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        boolean official = calendar.scheduleOf(last.getYear()).official()
                && calendar.scheduleOf(day.getYear()).official();
        return new Deadline(day, !official);
    }

    /** Where the period stands in the law. */
    static String ground(ProceedingKind kind, boolean simple) {
        if (!kind.isReview()) {
            return "《中华人民共和国行政诉讼法》第六十七条";
        }
        return simple ? "《中华人民共和国行政复议法》第五十四条、第八十八条" : "《中华人民共和国行政复议法》第四十八条、第八十八条";
    }
}
