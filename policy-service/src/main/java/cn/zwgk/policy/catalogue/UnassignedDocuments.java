package cn.zwgk.policy.catalogue;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 未归类: published documents whose class no entry knows. They stay visible until somebody assigns them. */
@Component
public class UnassignedDocuments {

    /**
     * A class that no entry knows.
     *
     * @param name empty for documents without a class
     */
    public record UnassignedClass(String name, long count) {}

    /** A document without an entry. */
    public record UnassignedDocument(
            UUID id,
            String title,
            @Nullable String catalogueClass,
            @Nullable String documentNumber,
            Instant publishedAt) {}

    private static final String FROM = """
            from document d
            where %s
              and not exists (select from catalogue_name n where n.name = d.catalogue_class)
              and not exists (select from catalogue_assignment a where a.document_id = d.id)""".formatted(CatalogueContent.PUBLIC);

    private final JdbcClient database;

    UnassignedDocuments(JdbcClient database) {
        this.database = database;
    }

    public long count() {
        return database.sql("select count(*) " + FROM).query(Long.class).single();
    }

    /** The unknown classes, the largest first. */
    public List<UnassignedClass> classes() {
        return database.sql("select coalesce(d.catalogue_class, '') as name, count(*) as count " + FROM
                        + " group by 1 order by 2 desc, 1 limit 200")
                .query(UnassignedClass.class)
                .list();
    }

    /** @param catalogueClass only those of this class; empty for those without one, null for all */
    public Paged<UnassignedDocument> documents(@Nullable String catalogueClass, PageRequest page) {
        String narrowed = FROM + " and (:class::text is null or coalesce(d.catalogue_class, '') = :class::text)";
        long total = database.sql("select count(*) " + narrowed)
                .param("class", catalogueClass)
                .query(Long.class)
                .single();
        List<UnassignedDocument> documents = database.sql(
                        "select d.* " + narrowed + " order by d.published_at desc, d.id limit :limit offset :offset")
                .param("class", catalogueClass)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new UnassignedDocument(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("catalogue_class"),
                        row.getString("document_number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
        return Paged.of(documents, page, total);
    }
}
