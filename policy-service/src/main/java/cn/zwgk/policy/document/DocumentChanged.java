package cn.zwgk.policy.document;

/**
 * Tells the features of this service, inside the transaction of an act, what it made of a document. Whoever listens takes
 * its part in the same transaction, or prevents all of it.
 *
 * @param document as it is kept now
 */
public record DocumentChanged(Document document, DocumentFact fact) {}
