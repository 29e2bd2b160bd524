package cn.zwgk.policy.calendar.web;

import cn.zwgk.calendar.DayExplanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why.
 *
 * @param endsAt the first moment that is late
 */
record DeadlineAnswer(
        LocalDate from,
        int workingDays,
        LocalDate lastDay,
        Instant endsAt,
        boolean provisional,
        List<DayExplanation> explanation) {}
