package cn.zwgk.interpretation.help;

/**
 * Where something stands in material.
 *
 * @param block the paragraph of the body or the number of the key point, from 0; 0 for title and summary
 * @param start where it begins in the block, in UTF-16 units
 * @param quote the words there
 */
public record Place(Part part, int block, int start, String quote) {

    /** The parts of material. */
    public enum Part {
        /** 标题. */
        TITLE,
        /** 一句话解读. */
        SUMMARY,
        /** 正文. */
        BODY,
        /** 要点. */
        KEY_POINT
    }
}
