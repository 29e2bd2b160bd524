package cn.zwgk.interpretation.demands;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All demands, and which question of ours answers them. */
@Repository
public class Demands {

    /**
     * A demand that was taken, and its words.
     *
     * @param sender the system that told of it; empty if it came by hand or in a table
     */
    record Identity(UUID id, String sender, String question) {

        /** Whether these are the same words, however they are spaced. */
        boolean says(String words) {
            return unspaced(question).equals(unspaced(words));
        }

        private static String unspaced(String words) {
            return words.replaceAll("[\\s\\u3000]+", "");
        }
    }

    private final JdbcClient database;

    Demands(JdbcClient database) {
        this.database = database;
    }

    /** @return false if the sender told of it before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(UUID id, Asked asked, boolean masked, String receivedBy, Instant now) {
        return database.sql("""
                        INSERT INTO demand (id, source, sender, external_id, document_id, topic, clause, question, masked,
                                            occurrences, asked_at, received_at, received_by)
                        VALUES (:id, :source, :sender, :externalId, :documentId, :topic, :clause, :question, :masked,
                                :occurrences, :askedAt, :now, :receivedBy)
                        ON CONFLICT (source, sender, external_id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("source", asked.source().name())
                        .param("sender", asked.sender())
                        .param("externalId", asked.externalId())
                        .param("documentId", asked.documentId())
                        .param("topic", asked.topic())
                        .param("clause", asked.clause())
                        .param("question", asked.question())
                        .param("masked", masked)
                        .param("occurrences", asked.occurrences())
                        .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("receivedBy", receivedBy)
                        .update()
                == 1;
    }

    /** Lets nobody else hand in until the transaction ends, so that no order is taken twice at the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('interpretation-demand'))")
                .query((row, number) -> true)
                .single();
    }

    /**
     * The demand that this one is once more. A number that is handed in by hand or in a table is that of the system that numbered
     * it, whichever of the two came first; two systems each have numbers of their own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Identity> known(Asked asked) {
        return database.sql("""
                SELECT id, sender, question FROM demand
                WHERE source = :source AND external_id = :externalId
                  AND (sender = :sender OR (:handedIn AND (sender = '' OR :sender = '')))
                ORDER BY sender <> :sender, question <> :question, received_at LIMIT 1
                """)
                .param("source", asked.source().name())
                .param("sender", asked.sender())
                .param("externalId", asked.externalId())
                .param("question", asked.question())
                .param("handedIn", asked.source().isHandedIn())
                .query(Identity.class)
                .optional();
    }

    /** Lets the system that numbered an order, which came by hand before, ask for it under its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sentBy(UUID id, String sender) {
        database.sql("UPDATE demand SET sender = :sender WHERE id = :id")
                .param("sender", sender)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void askedAgain(Asked asked) {
        database.sql("""
                UPDATE demand SET occurrences = occurrences + :more, asked_at = greatest(asked_at, :askedAt)
                WHERE source = :source AND sender = :sender AND external_id = :externalId
                """)
                .param("more", asked.occurrences())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("source", asked.source().name())
                .param("sender", asked.sender())
                .param("externalId", asked.externalId())
                .update();
    }

    /**
     * Lets a question of ours answer these; those that another one answers stay with it.
     *
     * @return how many are answered by it now of those that were not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int answerWith(UUID question, Collection<UUID> demands) {
        return database.sql("UPDATE demand SET question_id = :question WHERE id IN (:demands) AND question_id IS NULL")
                .param("question", question)
                .param("demands", demands)
                .update();
    }

    /** Lets go of the demands of a question that is no answer any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(UUID question) {
        database.sql("UPDATE demand SET question_id = NULL WHERE question_id = :question")
                .param("question", question)
                .update();
    }

    /** The letters whose writers are told when the question is answered. */
    public List<UUID> lettersAnsweredBy(UUID question) {
        return database.sql("""
                SELECT CAST(external_id AS uuid) FROM demand
                WHERE question_id = :question AND source = 'MESSAGE' ORDER BY asked_at
                """).param("question", question).query(UUID.class).list();
    }
}
