package cn.zwgk.policy.calendar.web;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.ScheduleContradiction;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.calendar.YearSchedule;
import cn.zwgk.policy.calendar.ScheduleYear;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar: anybody may count with it, the openness office enters the years. */
@RestController
@RequestMapping(path = "/api/{version}/calendar", version = "1")
@Tag(name = "工作日历")
class CalendarController {

    private static final int LONGEST_PERIOD = 250;

    private final WorkingCalendars calendars;
    private final ScheduleYear scheduling;

    CalendarController(WorkingCalendars calendars, ScheduleYear scheduling) {
        this.calendars = calendars;
        this.scheduling = scheduling;
    }

    @GetMapping("/deadlines")
    @PublicEndpoint
    @Operation(summary = "期限计算", description = "自某日起若干个工作日的期限，起算当日不计入；逐日说明理由。所涉年份尚无正式放假安排的，结果为暂定。")
    DeadlineAnswer deadline(
            @Parameter(example = "2026-04-15") @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate from,
            @Parameter(example = "20") @RequestParam @Min(1) @Max(LONGEST_PERIOD) int workingDays) {
        requireReasonable(from.getYear());
        WorkingCalendar calendar = calendars.current();
        Deadline deadline = calendar.workingDaysAfter(from, workingDays);
        return new DeadlineAnswer(
                from,
                workingDays,
                deadline.lastDay(),
                deadline.endsAt(),
                deadline.provisional(),
                calendar.explain(from, workingDays));
    }

    @GetMapping("/years")
    @PublicEndpoint
    @Operation(summary = "已有放假安排的年份")
    List<YearSchedule> years() {
        WorkingCalendar calendar = calendars.current();
        return calendar.scheduledYears().stream().map(calendar::scheduleOf).toList();
    }

    @GetMapping("/years/{year}")
    @PublicEndpoint
    @Operation(summary = "一年的放假安排", description = "尚无正式安排的年份按法定节假日推算，official 为 false。")
    YearSchedule year(@PathVariable int year) {
        requireReasonable(year);
        return calendars.current().scheduleOf(year);
    }

    @PutMapping("/years/{year}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "录入一年的放假安排", description = "录入后各业务的在办期限随之调整，并在办理过程中说明原因。")
    YearSchedule enter(@PathVariable int year, @RequestBody @Valid YearInput input, Actor actor) {
        requireReasonable(year);
        try {
            scheduling.enter(input.schedule(year), actor);
        } catch (ScheduleContradiction contradiction) {
            LocalDate date = contradiction.date();
            throw date == null
                    ? Refused.invalid(contradiction.code())
                    : Refused.invalid(contradiction.code(), date.toString());
        }
        return calendars.current().scheduleOf(year);
    }

    private static void requireReasonable(int year) {
        if (year < 2000 || year > 2099) {
            throw Refused.invalid("year-out-of-range");
        }
    }
}
