package cn.zwgk.interaction.message.persistence;

import cn.zwgk.interaction.message.FoundAnswer;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.NotedDemand;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was noted of letters as not understood, and the public answers that were found for them. */
@Repository
public class LetterDemands {

    private final JdbcClient database;

    LetterDemands(JdbcClient database) {
        this.database = database;
    }

    /** @return false if something was noted of this letter before */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(MessageId id, NotedDemand demand, String notedBy, Instant now) {
        return database.sql("""
                        insert into message_demand (message_id, document_id, topic, clause, question, noted_by, noted_at)
                        values (:id, :documentId, :topic, :clause, :question, :notedBy, :now) on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("documentId", demand.documentId())
                        .param("topic", demand.topic())
                        .param("clause", demand.clause())
                        .param("question", demand.question())
                        .param("notedBy", notedBy)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<NotedDemand> of(MessageId id) {
        return database.sql("select document_id, topic, clause, question from message_demand where message_id = :id")
                .param("id", id.value())
                .query(NotedDemand.class)
                .optional();
    }

    /** Keeps the answer beside the letters of these ids; ids that are none of ours are passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(List<UUID> messages, FoundAnswer answer) {
        for (UUID message : messages) {
            database.sql("""
                    insert into message_demand_answer (message_id, question_id, question, answer, url, answered_at)
                    select id, :questionId, :question, :answer, :url, :answeredAt from message where id = :message
                    on conflict (message_id, question_id) do update set question = excluded.question,
                        answer = excluded.answer, url = excluded.url
                    """)
                    .param("questionId", answer.questionId())
                    .param("question", answer.question())
                    .param("answer", answer.answer())
                    .param("url", answer.url())
                    .param("answeredAt", answer.answeredAt().atOffset(ZoneOffset.UTC))
                    .param("message", message)
                    .update();
        }
    }

    /** The answer is no longer public. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(UUID question) {
        database.sql("delete from message_demand_answer where question_id = :question")
                .param("question", question)
                .update();
    }

    /** The answers for a letter, oldest first. */
    public List<FoundAnswer> answersTo(MessageId id) {
        return database.sql("""
                select question_id, question, answer, url, answered_at from message_demand_answer
                where message_id = :id order by answered_at, question_id
                """)
                .param("id", id.value())
                .query(FoundAnswer.class)
                .list();
    }
}
