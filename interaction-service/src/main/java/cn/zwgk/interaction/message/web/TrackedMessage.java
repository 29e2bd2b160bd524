package cn.zwgk.interaction.message.web;

import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.interaction.message.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as its writer sees it: where it stands, not who does what behind the desk. */
record TrackedMessage(
        String number,
        Channel channel,
        String channelName,
        String title,
        String content,
        @Nullable PassageView about,
        String state,
        String stateName,
        Instant receivedAt,
        LocalDate lastDay,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        List<DayExplanation> explanation,
        @Nullable Answered answer,
        boolean published,
        @Nullable Rated rating,
        boolean mayRate,
        List<PolicyAnswer> publicAnswers) {

    /** 政策问答 that answers what was asked, for everybody to read. */
    record PolicyAnswer(String question, String answer, String url, Instant answeredAt) {}

    /** The bureau's answer. */
    record Answered(String text, String office, Instant answeredAt) {}

    /** What the writer thought of it. */
    record Rated(int stars, @Nullable String comment) {}
}
