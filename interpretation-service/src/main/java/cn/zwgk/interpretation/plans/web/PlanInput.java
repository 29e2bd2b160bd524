package cn.zwgk.interpretation.plans.web;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.plans.PlannedForm;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the console sends. */
@Schema(name = "InterpretationPlanInput")
record PlanInput(
        @NotNull(message = "{plan.items.missing}") @Size(max = 20, message = "{plan.items.many}")
        List<@Valid @NotNull InterpretationPlanLineInput> items) {

    record InterpretationPlanLineInput(
            @NotNull(message = "{material.form.missing}") Form form,

            @NotBlank(message = "{plan.responsible.missing}") @Size(max = 50, message = "{plan.responsible.long}")
            String responsible,

            @Nullable LocalDate plannedOn,

            @Size(max = 500, message = "{plan.note.long}") @Nullable
            String note) {}

    List<PlannedForm> forms() {
        return items.stream()
                .map(line -> new PlannedForm(line.form(), line.responsible().strip(), line.plannedOn(), line.note()))
                .toList();
    }
}
