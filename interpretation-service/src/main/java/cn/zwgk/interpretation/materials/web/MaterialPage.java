package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.materials.ChecklistAnswer;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.KeyPoint;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.interpretation.materials.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of material as the console shows it.
 *
 * @param allowedActs what this person may do now; the console's buttons
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
        @Nullable Person acceptedBy,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        List<AllowedAct> allowedActs,
        List<Ground> submissionGrounds,
        List<History.Line> history) {

    /** A button: what it does, what it needs, and why it exists. */
    record AllowedAct(
            String act,
            String name,
            boolean needsReason,
            boolean needsConfirmation,
            @Nullable String legalBasis) {}

    /** One thing that is missing. */
    record Ground(String code, @Nullable String field, String message) {}
}
