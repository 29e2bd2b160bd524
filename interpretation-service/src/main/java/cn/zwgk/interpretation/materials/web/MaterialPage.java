package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.materials.ChecklistAnswer;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.KeyPoint;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.interpretation.materials.ReviewStage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of material as the console shows it.
 *
 * @param allowedActs what this person may do now; the console's buttons
 * @param round which handing in it is; 0 before the first
 * @param awaited what has to arrive before the present review can be signed
 * @param endReason why it ended with its draft; absent unless it did
 * @param submissionGrounds what still keeps it from being submitted
 */
record MaterialPage(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        String title,
        Form form,
        String formName,
        @Nullable String summary,
        String body,
        List<KeyPoint> keyPoints,
        Map<String, ChecklistAnswer> checklist,
        MaterialState state,
        String stateName,
        Person draftedBy,
        int round,
        @Nullable Ground awaited,
        @Nullable String endReason,
        List<ReviewEntry> reviews,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        List<AllowedAct> allowedActs,
        List<Ground> submissionGrounds,
        List<History.Line> history) {

    /** One signed review. */
    record ReviewEntry(
            int round,
            ReviewStage stage,
            String stageName,
            boolean passed,
            Person by,
            Instant at,
            @Nullable String remark) {}

    /** One thing that is missing or awaited. */
    record Ground(String code, @Nullable String field, String message) {}
}
