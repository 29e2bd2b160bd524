package cn.zwgk.policy.guide;

import static java.util.stream.Collectors.toMap;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办理依据 in the library: what readers may know of the documents that guides rest on. */
@Component
class BasisDocuments {

    record BasisDocument(UUID id, String title, @Nullable String documentNumber, Validity validity) {}

    private final JdbcClient database;
    private final InstantSource time;

    BasisDocuments(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** Those that are public. */
    Map<UUID, BasisDocument> of(GuideContent content) {
        List<UUID> ids = content.legalBasis().stream()
                .map(GuideContent.Basis::documentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select d.id, d.title, d.document_number, %s as validity from document d %s
                        where d.id in (:ids) and d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE'""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS))
                .param("today", ChinaTime.today(time))
                .param("ids", ids)
                .query((row, number) -> new BasisDocument(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("document_number"),
                        Validity.valueOf(row.getString("validity"))))
                .list()
                .stream()
                .collect(toMap(BasisDocument::id, Function.identity()));
    }
}
