package cn.zwgk.web;

/** What somebody typed into a search box, as SQL's {@code like} and {@code ilike} take it. */
public final class LikePattern {

    private LikePattern() {}

    /**
     * Matches every text that contains these words as they stand: what SQL would read as a placeholder stands for itself.
     *
     * @param words surrounding spaces are left aside
     */
    public static String containing(String words) {
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
