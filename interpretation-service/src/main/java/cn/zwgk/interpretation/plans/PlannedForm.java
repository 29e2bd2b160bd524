package cn.zwgk.interpretation.plans;

import cn.zwgk.interpretation.materials.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of a plan.
 *
 * @param responsible who sees to it, as the office names him
 * @param plannedOn the day by which it is to be there, Asia/Shanghai
 */
@Table("planned_form")
public record PlannedForm(
        Form form,
        String responsible,
        @Nullable LocalDate plannedOn,
        @Nullable String note) {}
