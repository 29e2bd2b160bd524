package cn.zwgk.interpretation.documents;

/**
 * The published text of a document was told: listeners hold what explains its clauses against it, in the transaction that
 * learns of it.
 *
 * @param revised whether there was a text before this one
 */
public record DocumentTextTold(DocumentContent content, boolean revised) {}
