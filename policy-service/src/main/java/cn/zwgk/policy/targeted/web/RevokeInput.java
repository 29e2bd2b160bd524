package cn.zwgk.policy.targeted.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a link is taken back. */
record RevokeInput(
        @Nullable @Size(max = 500, message = "{draft.text-too-long}")
        String reason) {}
