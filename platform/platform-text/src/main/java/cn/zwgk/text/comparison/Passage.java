package cn.zwgk.text.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of two texts side by side.
 *
 * @param clause the clause that it belongs to, for example 第三条
 * @param before the paragraph in the older text in pieces, empty if it is new
 * @param after the same in the newer one, empty if it is gone
 */
public record Passage(Kind kind, @Nullable String clause, List<Piece> before, List<Piece> after) {

    /** What became of a paragraph. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** A stretch of words that is in both, or in this one only. */
    public record Piece(String text, boolean changed) {}
}
