package cn.zwgk.interpretation.plans.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.materials.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 解读方案 as the console shows it.
 *
 * @param version 0 while there is no plan
 * @param editable whether this person may plan
 * @param endReason why nothing is planned any more, if the draft was discarded
 */
@Schema(name = "InterpretationPlanPage")
record PlanPage(
        UUID documentId,
        String documentTitle,
        long version,
        List<InterpretationPlanLine> items,
        boolean editable,
        @Nullable String endReason,
        @Nullable Instant changedAt,
        String changedBy,
        List<History.Line> history) {

    /**
     * One form that is planned.
     *
     * @param handedIn whether material of this form was handed in; where not, there is a gap
     */
    record InterpretationPlanLine(
            Form form,
            String formName,
            String responsible,
            @Nullable LocalDate plannedOn,
            @Nullable String note,
            boolean handedIn) {}
}
