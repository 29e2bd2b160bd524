package cn.zwgk.policy.acts.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an act may need besides its name.
 *
 * @param reason for a return or a withdrawal; readers are told it
 * @param proofread that the text was proofread, for a review
 * @param publishAt the moment of a scheduled publication
 */
record ActInput(
        @Nullable @Size(max = 2000, message = "{draft.text-too-long}") @Schema(example = "第三条的补贴标准与附件不一致，请核对")
        String reason,

        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String remark,

        @Nullable Boolean proofread,

        @Nullable @Schema(example = "2026-05-15T09:30:00+08:00")
        Instant publishAt) {

    static final ActInput NOTHING = new ActInput(null, null, null, null);

    boolean isProofread() {
        return Boolean.TRUE.equals(proofread);
    }

    /** Whichever of the two was written. */
    @Nullable
    String words() {
        return remark != null ? remark : reason;
    }
}
