package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the key points of everything that explains a document. */
@Component
class TiedPoints {

    private final JdbcClient database;

    TiedPoints(JdbcClient database) {
        this.database = database;
    }

    /** Those of all material that is not withdrawn, drafts too: what is written now would be wrong once it is published. */
    List<TiedPoint> of(DocumentId document) {
        return database.sql("""
                SELECT point.interpretation, point.position, point.point, point.clause
                FROM interpretation_key_point point JOIN interpretation material ON material.id = point.interpretation
                WHERE material.document_id = :document AND material.state <> 'WITHDRAWN' AND btrim(point.clause) <> ''
                ORDER BY point.interpretation, point.position
                """)
                .param("document", document.value())
                .query(TiedPoint.class)
                .list();
    }
}
