package cn.zwgk.interpretation.clauses;

import cn.zwgk.text.structure.Structure;

/**
 * The text of a document as it was published.
 *
 * @param version of the document, as policy-service counts
 */
public record DocumentText(long version, String text) {

    /** Its clauses; reading them takes a few milliseconds at most. */
    public Structure structure() {
        return Structure.of(text);
    }
}
