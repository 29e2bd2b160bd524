package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.interpretation.occasions.OccasionNotice;
import cn.zwgk.interpretation.occasions.OccasionPlan;
import cn.zwgk.interpretation.occasions.OccasionState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occasion as the console shows it.
 *
 * @param allowedActs what this person may do now; the console's buttons
 * @param materialId the interpretation that came out of it
 */
record OccasionPage(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        OccasionPlan plan,
        String formName,
        OccasionState state,
        String stateName,
        Person plannedBy,
        @Nullable Integer attendance,
        @Nullable String record,
        @Nullable UUID materialId,
        List<OccasionNotice> notices,
        int taken,
        int waiting,
        boolean editable,
        List<AllowedAct> allowedActs,
        List<History.Line> history) {

    /** A button: what it does and what it needs. */
    record AllowedAct(
            String act,
            String name,
            boolean needsReason,
            boolean needsConfirmation,
            @Nullable String legalBasis) {}
}
