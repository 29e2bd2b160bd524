package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of clean-ups as the public reads them. One whose document was withdrawn is not among them. */
@Component
public class PublishedCleanUps {

    /** A published result. */
    public record CleanUpEntry(
            UUID id,
            String title,
            String ground,
            UUID documentId,
            String documentTitle,
            String indexNumber,
            @Nullable String documentNumber,
            Instant publishedAt,
            LocalDate effectiveOn,
            long kept,
            long amended,
            long repealed,
            long lapsed) {}

    /**
     * What became of a document.
     *
     * @param documentId null if it is not public any more
     * @param validityName as it is today
     */
    public record CleanedDocument(
            @Nullable UUID documentId,
            String title,
            @Nullable String documentNumber,
            DocumentKind kind,
            String kindName,
            @Nullable LocalDate writtenOn,
            CleanUpOutcome outcome,
            String outcomeName,
            String validityName) {}

    /** What the list of a result is narrowed down to. */
    public record Query(
            @Nullable CleanUpOutcome outcome,
            @Nullable DocumentKind kind,
            @Nullable String q) {}

    private static final String PUBLIC = """
            from clean_up_campaign c
            join document r on r.id = c.document_id and r.state = 'PUBLISHED' and r.disclosure_mode = 'PROACTIVE'
            """;
    private static final Map<String, String> SORTABLE =
            Map.of("title", "d.title", "writtenOn", "d.written_on", "outcome", "i.decision");

    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    PublishedCleanUps(JdbcClient database, Wording wording, InstantSource time) {
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Paged<CleanUpEntry> list(PageRequest page) {
        long total = database.sql("select count(*) " + PUBLIC).query(Long.class).single();
        return Paged.of(entries("", Map.of(), page), page, total);
    }

    /** @throws Refused {@code clean-up-not-found} */
    @Transactional(readOnly = true)
    public CleanUpEntry get(UUID id) {
        return entries("where c.id = :id", Map.of("id", id), new PageRequest(0, 1, null)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("clean-up-not-found"));
    }

    private List<CleanUpEntry> entries(String where, Map<String, Object> parameters, PageRequest page) {
        return database.sql("""
                        select c.id, c.title, c.ground, r.id as document_id, r.title as document_title, r.index_number,
                            r.document_number, c.published_at, c.effective_on,
                            (select count(*) filter (where i.decision = 'KEEP') from clean_up_item i
                                where i.campaign_id = c.id and i.state = 'SETTLED') as kept,
                            (select count(*) filter (where i.decision = 'AMEND') from clean_up_item i
                                where i.campaign_id = c.id and i.state = 'SETTLED') as amended,
                            (select count(*) filter (where i.decision = 'REPEAL') from clean_up_item i
                                where i.campaign_id = c.id and i.state = 'SETTLED') as repealed,
                            (select count(*) filter (where i.decision = 'LAPSE') from clean_up_item i
                                where i.campaign_id = c.id and i.state = 'SETTLED') as lapsed
                        %s %s order by c.published_at desc, c.id limit :limit offset :offset""".formatted(PUBLIC, where))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(CleanUpEntry.class)
                .list();
    }

    /** What became of each document, in the order of the outcomes unless sorted otherwise. */
    @Transactional(readOnly = true)
    public Paged<CleanedDocument> documents(UUID id, Query query, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("i.campaign_id = :id", "i.state = 'SETTLED'"));
        Map<String, Object> parameters = new HashMap<>(Map.of("id", get(id).id()));
        if (query.outcome() != null) {
            conditions.add("i.decision = :outcome");
            parameters.put("outcome", query.outcome().name());
        }
        if (query.kind() != null) {
            conditions.add("d.kind = :kind");
            parameters.put("kind", query.kind().name());
        }
        if (query.q() != null && !query.q().isBlank()) {
            conditions.add("strpos(d.search_text, lower(:q)) > 0");
            parameters.put("q", query.q().strip());
        }
        String where = " where " + String.join(" and ", conditions);
        long total = database.sql(
                        "select count(*) from clean_up_item i join document d on d.id = i.document_id" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        String order = page.orderBy(
                SORTABLE, "array_position(array['KEEP', 'AMEND', 'REPEAL', 'LAPSE'], i.decision), d.written_on");
        List<CleanedDocument> items = database.sql(
                        """
                        select d.*, i.decision, (%s) as validity
                        from clean_up_item i join document d on d.id = i.document_id %s
                        %s order by %s, i.id limit :limit offset :offset""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS, where, order))
                .params(parameters)
                .param("today", ChinaTime.today(time))
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> cleaned(row))
                .list();
        return Paged.of(items, page, total);
    }

    private CleanedDocument cleaned(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
        CleanUpOutcome outcome = CleanUpOutcome.valueOf(row.getString("decision"));
        boolean open = row.getString("state").equals("PUBLISHED");
        return new CleanedDocument(
                open ? row.getObject("id", UUID.class) : null,
                row.getString("title"),
                row.getString("document_number"),
                kind,
                wording.of(kind),
                row.getObject("written_on", LocalDate.class),
                outcome,
                wording.of(outcome),
                wording.of(Validity.valueOf(row.getString("validity"))));
    }
}
