package cn.zwgk.policy.guide;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call about a document: the phones of the guides that rest on it. */
@Component
public class GuidePhones {

    private static final int MOST = 4;

    private final JdbcClient database;
    private final Guides guides;

    GuidePhones(JdbcClient database, Guides guides) {
        this.database = database;
        this.guides = guides;
    }

    @Transactional(readOnly = true)
    public List<GuideContent.Contact> about(UUID document) {
        return database
                .sql("""
                        select published::text from service_guide
                        where edition > 0 and state <> 'WITHDRAWN'
                          and published @> jsonb_build_object('legalBasis', jsonb_build_array(jsonb_build_object('documentId', :document)))
                        order by published_at desc limit :most""")
                .param("document", document.toString())
                .param("most", MOST)
                .query((row, number) -> guides.content(row.getString(1)).phones())
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
