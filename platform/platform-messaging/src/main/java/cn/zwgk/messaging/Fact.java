package cn.zwgk.messaging;

import java.util.UUID;

/**
 * Something that has happened (事实), named in the past tense, of which other services may want to know. Implemented by
 * records that carry {@link FactType}; their components are the event's data. Personal data never travels in a fact.
 */
public interface Fact {

    /**
     * The id of the aggregate to which it happened: the Kafka key, so that the facts of one aggregate stay in order. Not part of
     * the data.
     */
    UUID subject();
}
