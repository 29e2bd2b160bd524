package cn.zwgk.policy.document;

/**
 * The text of a document: clean HTML, whose numbered clauses carry anchors, and the same without markup.
 *
 * @param html safe to show; made by {@link #of(String)}, or read back from where such a body was kept
 */
public record DocumentBody(String html, String plainText) {

    public static final DocumentBody EMPTY = new DocumentBody("", "");

    /** Takes what an editor or a file delivers and leaves out whatever is not text, table, link or picture. */
    public static DocumentBody of(String untrustedHtml) {
        return ClauseAnchors.in(Sanitising.clean(untrustedHtml));
    }

    boolean isEmpty() {
        return plainText.isBlank();
    }
}
