package cn.zwgk.interpretation.documents;

/**
 * A draft was begun, or what it asks for has changed: the plan of its interpretation is opened with it.
 *
 * @param document as it is known now
 * @param draftedBy the name of who drafts it
 */
public record DocumentWasDrafted(PolicyDocument document, String draftedBy) {}
