package cn.zwgk.interaction.message.web;

import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.interaction.message.AnswerDraft;
import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.GivenAnswer;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.Publication;
import cn.zwgk.interaction.message.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of a message for officers; who wrote is masked. */
record MessageView(
        UUID id,
        long version,
        String number,
        Channel channel,
        String channelName,
        @Nullable String topic,
        String title,
        String content,
        @Nullable PassageView about,
        String writerName,
        String writerPhone,
        MessageState state,
        String stateName,
        Instant receivedAt,
        LocalDate dueOn,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        @Nullable Integer remainingWorkingDays,
        Lamp lamp,
        String lampName,
        @Nullable String office,
        List<DayExplanation> explanation,
        @Nullable AnswerDraft draft,
        @Nullable GivenAnswer answer,
        @Nullable Publication publication,
        @Nullable Rating rating,
        List<AllowedAct> allowedActs,
        List<HistoryLine> history,
        List<AuditLine> audit) {

    /** A button. */
    record AllowedAct(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    record HistoryLine(
            Instant at,
            String by,
            String act,
            String actName,
            String stateName,
            @Nullable String reason) {}

    record AuditLine(
            Instant at,
            String by,
            String office,
            String act,
            @Nullable String reason) {}
}
