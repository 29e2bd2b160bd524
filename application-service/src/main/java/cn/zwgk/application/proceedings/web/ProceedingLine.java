package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.ProceedingState;
import cn.zwgk.application.proceedings.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param dueAt the first instant at which what is awaited of us is late; null if nothing is
 * @param late whether our answer is late or went in late
 */
record ProceedingLine(
        UUID id,
        String registerNumber,
        ProceedingKind kind,
        String kindName,
        ProceedingState state,
        String stateName,
        UUID caseId,
        String caseNumber,
        String caseDescription,
        @Nullable String caseResultName,
        String claimantName,
        String body,
        @Nullable String bodyNumber,
        LocalDate filedOn,
        LocalDate copyReceivedOn,
        LocalDate answerDueOn,
        @Nullable LocalDate answeredOn,
        boolean late,
        @Nullable Result result,
        @Nullable String resultName,
        @Nullable LocalDate concludedOn,
        String office,
        @Nullable Instant dueAt,
        @Nullable Integer remainingWorkingDays,
        String lamp,
        String lampName,
        Instant updatedAt) {}
