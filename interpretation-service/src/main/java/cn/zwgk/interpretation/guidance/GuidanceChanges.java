package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.messaging.Fact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every edition that was ever public, in the shape of the facts that told it, for whoever rebuilds a copy. */
@Component
public class GuidanceChanges {

    private final JdbcClient database;
    private final Guidances guidances;
    private final CurrentItems items;

    GuidanceChanges(JdbcClient database, Guidances guidances, CurrentItems items) {
        this.database = database;
        this.guidances = guidances;
        this.items = items;
    }

    /** @param after the cursor of the last change that was read, or null to begin */
    @Transactional(readOnly = true)
    public List<PublicChange> after(@Nullable UUID after, int limit) {
        return database.sql("""
                SELECT id FROM guidance
                WHERE published_at IS NOT NULL AND (CAST(:after AS uuid) IS NULL OR id > :after)
                ORDER BY id LIMIT :limit
                """).param("after", after).param("limit", limit).query(UUID.class).list().stream()
                .map(id -> change(guidances.get(id)))
                .toList();
    }

    private PublicChange change(Guidance guidance) {
        Fact fact = guidance.asTold(items.textOf(guidance));
        return new PublicChange(guidance.id(), fact.getClass().getSimpleName(), fact);
    }
}
