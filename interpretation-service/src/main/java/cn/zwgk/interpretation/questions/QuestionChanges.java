package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.messaging.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every question that was ever public, in the shape of the facts that told it, for whoever rebuilds a copy. */
@Component
public class QuestionChanges {

    private final JdbcClient database;
    private final Questions questions;
    private final PolicyDocuments documents;

    QuestionChanges(JdbcClient database, Questions questions, PolicyDocuments documents) {
        this.database = database;
        this.questions = questions;
        this.documents = documents;
    }

    /** @param after the cursor of the last change that was read, or null to begin */
    @Transactional(readOnly = true)
    public List<PublicChange> after(@Nullable UUID after, int limit) {
        return database.sql("""
                SELECT id FROM question
                WHERE state IN ('PUBLISHED', 'WITHDRAWN') AND (CAST(:after AS uuid) IS NULL OR id > :after)
                ORDER BY id LIMIT :limit
                """).param("after", after).param("limit", limit).query(UUID.class).list().stream()
                .map(id -> change(questions.get(new QuestionId(id))))
                .toList();
    }

    private PublicChange change(Question question) {
        Fact fact = question.asTold(documents.find(question.documentId()).orElseThrow());
        return new PublicChange(question.id().value(), fact.getClass().getSimpleName(), fact);
    }
}
