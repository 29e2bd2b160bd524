package cn.zwgk.interpretation.materials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One signed review of material.
 *
 * @param round which handing in it belongs to; a return begins the next, in which everyone signs anew
 * @param passed false if the material was sent back
 * @param remark for a return the reason
 */
@Table("material_review")
public record MaterialReview(
        int round,
        ReviewStage stage,
        boolean passed,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "by_")
        Person by,

        Instant at,
        @Nullable String remark) {}
