package cn.zwgk.interpretation.guidance.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.guidance.GuidanceState;
import cn.zwgk.interpretation.guidance.LifeEvent;
import cn.zwgk.interpretation.guidance.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the console shows it.
 *
 * @param toCheck how many items the editor has to hold against their sources again
 */
record GuidancePage(
        UUID id,
        long version,
        LifeEvent lifeEvent,
        String lifeEventName,
        int edition,
        GuidanceState state,
        String stateName,
        String title,
        @Nullable String introduction,
        String draftedByName,
        String office,
        @Nullable String approvedByName,
        @Nullable Instant publishedAt,
        @Nullable String withdrawalReason,
        Instant updatedAt,
        long toCheck,
        List<ItemView> items,
        List<AllowedAct> allowedActs,
        List<History.Line> history) {

    /**
     * An item with its source as it is now.
     *
     * @param statusName validity of a document
     * @param gone whether the source was withdrawn
     * @param toCheck whether the source changed after the words were written; false for the public
     */
    record ItemView(
            String heading,
            @Nullable String words,
            SourceKind kind,
            String kindName,
            UUID sourceId,
            String title,
            @Nullable String clause,
            @Nullable String text,
            @Nullable String statusName,
            List<AmountView> amounts,
            String url,
            boolean gone,
            boolean toCheck) {}

    /** An amount that holds today. */
    record AmountView(
            String district,
            String amount,
            LocalDate effectiveFrom,
            @Nullable String documentNumber) {}
}
