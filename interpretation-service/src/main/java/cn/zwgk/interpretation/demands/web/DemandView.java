package cn.zwgk.interpretation.demands.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.demands.DemandSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts demands into the words of the screen. */
@Component
class DemandView {

    /** Whether a demand is answered. */
    enum DemandState {
        /** 未答复. */
        UNANSWERED,
        /** 答复中: a question is being written or reviewed that answers it. */
        IN_HAND,
        /** 已答复. */
        ANSWERED
    }

    /**
     * A demand.
     *
     * @param masked whether personal data was masked in it
     * @param occurrences how often it was asked
     */
    record DemandItem(
            UUID id,
            DemandSource source,
            String sourceName,
            String externalId,
            @Nullable UUID documentId,
            @Nullable String documentTitle,
            @Nullable String topic,
            @Nullable String clause,
            String question,
            boolean masked,
            int occurrences,
            Instant askedAt,
            DemandState state,
            String stateName,
            @Nullable UUID questionId) {}

    /** What is asked about a document and a topic, with its counts by month. */
    record GroupItem(
            @Nullable UUID documentId,
            @Nullable String documentTitle,
            @Nullable String topic,
            long asked,
            long unanswered,
            Instant lastAskedAt,
            List<MonthItem> months) {}

    /** How often in a month, such as 2026-09. */
    record MonthItem(String month, long asked) {}

    /**
     * What became of a demand, for the system that handed it in.
     *
     * @param answer in public, with the page on which it stands; absent until then
     */
    record DemandStatus(
            UUID id,
            String externalId,
            DemandState state,
            String stateName,
            @Nullable DemandAnswer answer) {}

    /** The published answer. */
    record DemandAnswer(String question, String answer, String url) {}

    private final Names names;

    DemandView(Names names) {
        this.names = names;
    }

    DemandItem item(DemandRows.Row row) {
        DemandState state = state(row);
        return new DemandItem(
                row.id(),
                row.source(),
                names.of(row.source()),
                row.externalId(),
                row.documentId(),
                row.documentTitle(),
                row.topic(),
                row.clause(),
                row.question(),
                row.masked(),
                row.occurrences(),
                row.askedAt(),
                state,
                names.of(state),
                row.questionId());
    }

    GroupItem group(DemandRows.Group group, List<DemandRows.MonthCount> months) {
        return new GroupItem(
                group.documentId(),
                group.documentTitle(),
                group.topic(),
                group.asked(),
                group.unanswered(),
                group.lastAskedAt(),
                months.stream()
                        .filter(month -> Objects.equals(month.documentId(), group.documentId())
                                && Objects.equals(month.topic(), group.topic()))
                        .map(month -> new MonthItem(month.month(), month.asked()))
                        .toList());
    }

    DemandStatus status(DemandRows.Row row) {
        DemandState state = state(row);
        return new DemandStatus(
                row.id(),
                row.externalId(),
                state,
                names.of(state),
                state == DemandState.ANSWERED
                        ? new DemandAnswer(
                                Objects.requireNonNull(row.answeredQuestion()),
                                Objects.requireNonNull(row.answer()),
                                "/documents/" + row.answeredOn() + "#question-" + row.questionId())
                        : null);
    }

    static DemandState state(DemandRows.Row row) {
        if (row.questionId() == null) {
            return DemandState.UNANSWERED;
        }
        return "PUBLISHED".equals(row.questionState()) ? DemandState.ANSWERED : DemandState.IN_HAND;
    }
}
