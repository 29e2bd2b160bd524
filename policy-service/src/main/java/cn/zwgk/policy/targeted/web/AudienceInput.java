package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.targeted.Recipient;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole audience as it is to be.
 *
 * @param reason for a change after publication
 */
record AudienceInput(
        @NotNull(message = "{targeted.recipients-missing}") @Size(max = 500, message = "{targeted.recipients-too-many}")
        List<@Valid RecipientInput> recipients,

        @Nullable @Size(max = 500, message = "{draft.text-too-long}")
        String reason) {

    /** One recipient. */
    record RecipientInput(
            @NotNull(message = "{targeted.recipient-incomplete}")
            Recipient.Kind kind,

            @NotBlank(message = "{targeted.recipient-incomplete}")
            @Size(max = 100, message = "{draft.text-too-long}")
            @Schema(example = "liumin")
            String value) {}

    List<Recipient> all() {
        return recipients.stream()
                .map(recipient -> new Recipient(recipient.kind(), recipient.value()))
                .toList();
    }
}
