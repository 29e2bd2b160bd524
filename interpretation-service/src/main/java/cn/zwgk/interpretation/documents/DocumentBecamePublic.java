package cn.zwgk.interpretation.documents;

import java.time.Instant;

/**
 * The document was published: listeners open duties and publish in step, in the transaction that learns of it.
 *
 * @param document as it is known now, not withdrawn
 * @param publishedAt when it was published; the clock of three working days starts on that day
 */
public record DocumentBecamePublic(PolicyDocument document, Instant publishedAt) {

    /** Listeners are called in this order: the duty is opened, then met by what is published in step. */
    public static final int OPEN_DUTY = 1;

    /** See {@link #OPEN_DUTY}. */
    public static final int PUBLISH_IN_STEP = 2;
}
