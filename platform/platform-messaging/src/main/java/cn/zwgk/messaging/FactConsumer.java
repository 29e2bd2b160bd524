package cn.zwgk.messaging;

/**
 * Acts on facts of one type; a Spring bean. Called once for each fact, in a transaction that also notes the fact as handled (inbox),
 * so that an effect in this service's database happens exactly once. Facts of one subject arrive in their order.
 *
 * @param <T> what the consumer reads of the fact's data: its own record with the fields that it needs, others are ignored
 */
public interface FactConsumer<T> {

    /** A name that never changes, unique in the service: under it the inbox remembers what was handled. */
    String name();

    /** The topic, for example {@code zwgk.policy.documents}. */
    String topic();

    /** The short name of the fact, for example {@code DocumentPublished}. */
    String type();

    /** The version of the fact's schema that is understood; other versions are skipped. */
    default int version() {
        return 1;
    }

    /** What the data is read into. */
    Class<T> payload();

    /**
     * Takes the effect. Whatever it throws undoes the transaction; the fact is tried again with growing pauses and then goes to
     * the dead letters. A {@link TemporarilyUnavailable}, like a database or server that cannot be reached, is tried again for as
     * long as it takes, because the fact itself is sound.
     */
    void accept(ReceivedFact<T> fact);
}
