package cn.zwgk.interpretation.demands;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All demands, and which question of ours answers them. */
@Repository
public class Demands {

    /** A demand that was taken, and its words. */
    record Identity(UUID id, String question) {}

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

    @Transactional(propagation = Propagation.MANDATORY)
    Identity identity(Asked asked) {
        return database.sql("""
                SELECT id, question FROM demand
                WHERE source = :source AND sender = :sender AND external_id = :externalId
                """)
                .param("source", asked.source().name())
                .param("sender", asked.sender())
                .param("externalId", asked.externalId())
                .query(Identity.class)
                .single();
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
