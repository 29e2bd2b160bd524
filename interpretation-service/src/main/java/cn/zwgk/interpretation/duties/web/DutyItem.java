package cn.zwgk.interpretation.duties.web;

import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.interpretation.duties.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as the console shows it.
 *
 * @param supervisions how often it was supervised 督办
 * @param supervisionState where the latest supervision stands, with the day of its reply and the one that the office promised
 * @param remainingWorkingDays 0 on the last day, negative when it is over, absent when nothing is owed any more
 * @param remainingOfficeMinutes office time until the end, negative when it is over, absent when nothing is owed any more
 * @param remainingText the same in words, in working days and hours
 * @param provisional whether the last day may still move, because a year without an official schedule was counted
 */
record DutyItem(
        UUID id,
        UUID documentId,
        @Nullable String documentTitle,
        @Nullable String indexNumber,
        String office,
        DutyState state,
        String stateName,
        Instant openedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant metAt,
        int supervisions,
        @Nullable String supervisionState,
        @Nullable String supervisionStateName,
        @Nullable LocalDate replyUntil,
        @Nullable LocalDate expectedOn,
        @Nullable Integer remainingWorkingDays,
        @Nullable Long remainingOfficeMinutes,
        @Nullable String remainingText,
        Lamp lamp,
        String lampName,
        List<DayExplanation> explanation) {}
