package cn.zwgk.policy.importing.reading;

/**
 * Takes what a reader finds, one entry after the other in an order that is the same each time the same upload is read. For each entry the
 * reader first asks {@link #wants}, exactly once; where the answer is yes it then calls exactly one of the other two.
 */
public interface EntrySink {

    /** No for what an earlier run has dealt with already, so that nothing is parsed for nothing. */
    boolean wants(Place place);

    void document(RawDocument document);

    void unreadable(Problem problem);
}
