package cn.zwgk.policy.calendar.web;

import cn.zwgk.calendar.DayOff;
import cn.zwgk.calendar.MakeUpDay;
import cn.zwgk.calendar.YearSchedule;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The State Council's notice for a year. */
record YearInput(
        @NotNull(message = "{calendar.notice-missing}")
        @Size(max = 200, message = "{draft.text-too-long}")
        @Schema(example = "国办发明电〔2026〕7号")
        String notice,

        @Nullable @Schema(description = "是否为国务院办公厅正式通知") Boolean official,

        @NotNull(message = "{calendar.days-missing}") @Size(max = 60, message = "{calendar.days-too-many}")
        List<@Valid NamedDay> daysOff,

        @Nullable @Size(max = 30, message = "{calendar.days-too-many}")
        List<@Valid NamedDay> makeUpDays) {

    /** A day and what it is named after. */
    record NamedDay(
            @NotNull(message = "{calendar.date-missing}") @Schema(example = "2027-10-01")
            LocalDate date,

            @NotBlank(message = "{calendar.name-missing}") @Schema(example = "国庆节")
            String name) {}

    YearSchedule schedule(int year) {
        return new YearSchedule(
                year,
                notice,
                Boolean.TRUE.equals(official),
                daysOff.stream().map(day -> new DayOff(day.date(), day.name())).toList(),
                makeUpDays == null
                        ? List.of()
                        : makeUpDays.stream()
                                .map(day -> new MakeUpDay(day.date(), day.name()))
                                .toList());
    }
}
