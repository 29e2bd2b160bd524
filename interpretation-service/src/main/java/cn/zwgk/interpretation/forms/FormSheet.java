package cn.zwgk.interpretation.forms;

import org.jspecify.annotations.Nullable;

/**
 * 形式要素: what the form of an interpretation says beside its text.
 *
 * @param author who comments, explains or answers
 * @param post of the author
 * @param institution where the author works
 * @param source the paper, station or site that had it first
 * @param link where an animation or a page for phones (H5) lies, https
 * @param transcript what is said and shown, in words: 文字稿
 */
public record FormSheet(
        @Nullable String author,
        @Nullable String post,
        @Nullable String institution,
        @Nullable String source,
        @Nullable String link,
        @Nullable String transcript) {

    /** Nothing said yet. */
    static final FormSheet EMPTY = new FormSheet(null, null, null, null, null, null);
}
