package cn.zwgk.search.intake;

import org.jspecify.annotations.Nullable;

/** Text without the characters by which the index marks what was found, so that no document can mark itself. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        boolean clean = text.codePoints().noneMatch(PlainText::isPrivate);
        return clean
                ? text
                : text.codePoints()
                        .filter(c -> !isPrivate(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }
}
