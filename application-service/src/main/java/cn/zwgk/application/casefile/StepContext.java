package cn.zwgk.application.casefile;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;

/** Who takes a step, when, and by what calendar and terms. */
record StepContext(Actor by, Instant now, WorkingCalendar calendar, CaseTerms terms) {

    LocalDate today() {
        return LocalDate.ofInstant(now, ChinaTime.ZONE);
    }
}
