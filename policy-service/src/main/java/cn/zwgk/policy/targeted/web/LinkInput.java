package cn.zwgk.policy.targeted.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** For whom a link is, and until when. */
record LinkInput(
        @NotBlank(message = "{targeted.holder-missing}")
        @Size(max = 100, message = "{draft.text-too-long}")
        @Schema(example = "明州市康乐养老院")
        String holder,

        @NotNull(message = "{targeted.expiry-missing}") @Schema(example = "2026-12-31T18:00:00+08:00")
        Instant expiresAt) {}
