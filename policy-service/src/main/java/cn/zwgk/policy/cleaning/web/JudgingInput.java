package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.CleanUpOutcome;
import cn.zwgk.policy.cleaning.ItemAct;
import cn.zwgk.policy.cleaning.JudgeItems.Judging;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on one document or on many.
 *
 * @param preview true to learn what would happen, with nothing changed
 */
record JudgingInput(
        @NotEmpty(message = "{clean-up.items-missing}") @Size(max = 2000, message = "{clean-up.too-many}")
        List<UUID> itemIds,

        @Nullable CleanUpOutcome outcome,

        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String reason,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}")
        String office,

        @Nullable Boolean preview) {

    Judging judging(ItemAct act) {
        return new Judging(act, outcome, reason, office);
    }

    boolean previewed() {
        return Boolean.TRUE.equals(preview);
    }
}
