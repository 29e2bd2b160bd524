package cn.zwgk.interpretation.demands;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is handed in.
 *
 * @param sender who told of it: the client of another system, or the service; part of the demand's identity
 * @param externalId under which the sender knows it; the same once more is the same demand
 * @param documentId what it is about, if it is known
 * @param topic 主题; where nothing is said, the document's first
 * @param clause the clause it asks about, as people write it, e.g. 第三条
 * @param question the question in words
 * @param occurrences how often it was asked
 * @param askedAt when it was asked, or asked last
 */
public record Asked(
        DemandSource source,
        String sender,
        String externalId,
        @Nullable UUID documentId,
        @Nullable String topic,
        @Nullable String clause,
        String question,
        int occurrences,
        Instant askedAt) {

    /** The same question in other words. */
    Asked inWords(String words) {
        return new Asked(source, sender, externalId, documentId, topic, clause, words, occurrences, askedAt);
    }

    Asked onTopic(String other) {
        return new Asked(source, sender, externalId, documentId, other, clause, question, occurrences, askedAt);
    }
}
