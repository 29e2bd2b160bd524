package cn.zwgk.interpretation.guidance.web;

import cn.zwgk.interpretation.guidance.GuidanceContent;
import cn.zwgk.interpretation.guidance.GuidanceItem;
import cn.zwgk.interpretation.guidance.LifeEvent;
import cn.zwgk.interpretation.guidance.SourceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the console sends of an edition. Saving it says that the words were held against the sources. */
record GuidanceInput(
        @NotNull(message = "{guidance.life-event.missing}") LifeEvent lifeEvent,

        @NotBlank(message = "{guidance.title.missing}") @Size(max = 100, message = "{guidance.title.long}")
        String title,

        @Size(max = 1000, message = "{guidance.introduction.long}") @Nullable
        String introduction,

        @Size(max = 100, message = "{guidance.items.many}") @Nullable
        List<@Valid @NotNull ItemInput> items) {

    record ItemInput(
            @NotBlank(message = "{guidance.heading.missing}") @Size(max = 50, message = "{guidance.heading.long}")
            String heading,

            @Size(max = 1000, message = "{guidance.words.long}") @Nullable
            String words,

            @NotNull(message = "{guidance.source.missing}") SourceKind kind,
            @NotNull(message = "{guidance.source.missing}") UUID sourceId,

            @Size(max = 100, message = "{guidance.clause.long}") @Nullable
            String clause) {}

    GuidanceContent toContent(Instant now) {
        return new GuidanceContent(
                title.strip(),
                stripped(introduction),
                Objects.requireNonNullElse(items, List.<ItemInput>of()).stream()
                        .map(item -> new GuidanceItem(
                                item.heading().strip(),
                                stripped(item.words()),
                                item.kind(),
                                item.sourceId(),
                                stripped(item.clause()),
                                now))
                        .toList());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
