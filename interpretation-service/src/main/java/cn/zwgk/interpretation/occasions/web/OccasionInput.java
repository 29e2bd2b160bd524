package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.occasions.OccasionPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the console sends of a plan. */
record OccasionInput(
        @NotNull(message = "{material.document.missing}") UUID documentId,
        @NotNull(message = "{occasion.form.missing}") Form form,

        @NotBlank(message = "{material.title.missing}") @Size(max = 200, message = "{material.title.long}")
        String title,

        @Size(max = 5000, message = "{occasion.description.long}") @Nullable
        String description,

        @NotNull(message = "{occasion.starts.missing}") Instant startsAt,
        @NotNull(message = "{occasion.ends.missing}") Instant endsAt,

        @NotBlank(message = "{occasion.place.missing}") @Size(max = 200, message = "{occasion.place.long}")
        String place,

        @Size(max = 1000, message = "{form.link.long}") @Nullable
        String onlineAddress,

        @Size(max = 500, message = "{occasion.speakers.long}") @Nullable
        String speakers,

        @NotBlank(message = "{occasion.accessibility.missing}")
        @Size(max = 500, message = "{occasion.accessibility.long}")
        String accessibility,

        @NotBlank(message = "{occasion.phone.missing}")
        @Pattern(regexp = "|[0-9+()\\-转 ]{7,30}", message = "{occasion.phone.wrong}")
        String phone,

        @Min(value = 1, message = "{occasion.capacity.wrong}")
        @Max(value = 10_000, message = "{occasion.capacity.wrong}")
        @Nullable
        Integer capacity,

        @Nullable Instant signUpUntil) {

    OccasionPlan toPlan() {
        return new OccasionPlan(
                form,
                title.strip(),
                given(description),
                startsAt,
                endsAt,
                place.strip(),
                given(onlineAddress),
                given(speakers),
                accessibility.strip(),
                phone.strip(),
                capacity,
                signUpUntil);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
