package cn.zwgk.policy.screening.terms;

import org.jspecify.annotations.Nullable;

/** A word as somebody enters it. */
public record ListedWord(
        String word,
        TermCategory category,
        @Nullable String replacement,
        @Nullable String note) {}
