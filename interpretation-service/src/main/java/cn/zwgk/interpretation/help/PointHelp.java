package cn.zwgk.interpretation.help;

import org.jspecify.annotations.Nullable;

/**
 * Whether the clause that a key point names is in the document.
 *
 * @param point its number, from 0
 * @param citation as the clause is cited in full, absent if it is not found
 */
public record PointHelp(
        int point,
        @Nullable String clause,
        boolean found,
        @Nullable String anchor,
        @Nullable String citation) {}
