package cn.zwgk.interpretation.library;

import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.InterpretationPublished;
import cn.zwgk.interpretation.materials.InterpretationWithdrawn;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.interpretation.materials.WordsBeside;
import cn.zwgk.messaging.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that was ever public, in the shape of the facts that told it, for whoever rebuilds a copy. What changes while
 * somebody reads is told by the facts themselves; a version says which is newer.
 */
@Component
public class Changes {

    private final JdbcClient database;
    private final Interpretations interpretations;
    private final PolicyDocuments documents;
    private final WordsBeside words;

    Changes(JdbcClient database, Interpretations interpretations, PolicyDocuments documents, WordsBeside words) {
        this.database = database;
        this.interpretations = interpretations;
        this.documents = documents;
        this.words = words;
    }

    /**
     * The next changes.
     *
     * @param after the cursor of the last change that was read, or null to begin
     */
    @Transactional(readOnly = true)
    public List<PublicChange> after(@Nullable UUID after, int limit) {
        return database.sql("""
                SELECT id FROM interpretation
                WHERE state IN ('PUBLISHED', 'WITHDRAWN') AND (CAST(:after AS uuid) IS NULL OR id > :after)
                ORDER BY id LIMIT :limit
                """).param("after", after).param("limit", limit).query(UUID.class).list().stream()
                .map(InterpretationId::new)
                .map(this::change)
                .toList();
    }

    private PublicChange change(InterpretationId id) {
        Interpretation interpretation = interpretations.get(id);
        PolicyDocument document = documents.find(interpretation.documentId()).orElseThrow();
        Fact told = interpretation.asTold(document);
        Fact fact = told instanceof InterpretationPublished published ? published.saying(words.of(id)) : told;
        String type =
                switch (fact) {
                    case InterpretationPublished _ -> "InterpretationPublished";
                    case InterpretationWithdrawn _ -> "InterpretationWithdrawn";
                    default -> throw new IllegalStateException("Never public: " + fact);
                };
        return new PublicChange(id.value(), type, fact);
    }
}
