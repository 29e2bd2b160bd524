package cn.zwgk.policy.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an act may need besides its name. */
record LedgerReason(
        @Nullable @Size(max = 500, message = "{ledger.text-too-long}") @Schema(example = "佐证材料与任务要求不符，请补充培训签到表")
        String reason) {

    /** The words, if something was sent with the act. */
    static @Nullable String of(@Nullable LedgerReason input) {
        return input == null ? null : input.reason();
    }
}
