package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.screening.terms.ListedWord;
import cn.zwgk.policy.screening.terms.TermCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A word as the openness office enters it. */
record WordInput(
        @NotBlank(message = "{term.word-missing}")
        @Size(min = 2, max = 40, message = "{term.word-length}")
        @Schema(example = "截止目前")
        String word,

        @NotNull(message = "{term.category-missing}") TermCategory category,

        @Nullable @Size(max = 100, message = "{draft.text-too-long}") @Schema(example = "截至目前")
        String replacement,

        @Nullable @Size(max = 500, message = "{draft.text-too-long}")
        String note) {

    ListedWord listed() {
        return new ListedWord(word.strip(), category, emptyToNull(replacement), emptyToNull(note));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
