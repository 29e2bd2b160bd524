package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published documents that a campaign could look at: public ones that no other open campaign looks at already. */
@Component
public class Candidates {

    /** A document that could come into the campaign, or has. */
    public record Candidate(
            UUID documentId,
            String title,
            String indexNumber,
            @Nullable String documentNumber,
            String kindName,
            String issuingBody,
            @Nullable String office,
            @Nullable LocalDate writtenOn,
            Instant publishedAt,
            String validityName,
            boolean selected) {}

    private static final Map<String, String> SORTABLE =
            Map.of("title", "d.title", "writtenOn", "d.written_on", "publishedAt", "d.published_at");
    private static final String FREE = """
            d.state = 'PUBLISHED' and d.disclosure_mode = 'PROACTIVE' and not exists (
                select from clean_up_item i join clean_up_campaign c on c.id = i.campaign_id
                where i.document_id = d.id and i.state <> 'REMOVED' and i.campaign_id <> :campaign
                and c.state not in ('PUBLISHED', 'CANCELLED'))""";
    private static final String SELECTED = """
            exists (select from clean_up_item i
                where i.document_id = d.id and i.campaign_id = :campaign and i.state <> 'REMOVED')""";

    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    Candidates(JdbcClient database, Wording wording, InstantSource time) {
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    /** What a selection would bring, with its exact number. */
    @Transactional(readOnly = true)
    public Paged<Candidate> of(CampaignId campaign, Selection selection, PageRequest page) {
        Map<String, Object> parameters = parameters(campaign);
        String from = from(selection, parameters);
        long total = database.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Candidate> items = database.sql(
                        "select d.*, (%s) as validity, %s as selected %s order by %s, d.id limit :limit offset :offset"
                                .formatted(
                                        ValidityExpression.VALIDITY,
                                        SELECTED,
                                        from,
                                        page.orderBy(SORTABLE, "d.written_on nulls first")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> candidate(row))
                .list();
        return Paged.of(items, page, total);
    }

    /** The documents of a selection that are not in the campaign yet, at most so many, with their offices. */
    List<Item> of(CampaignId campaign, Selection selection, int most) {
        Map<String, Object> parameters = parameters(campaign);
        return items(campaign, from(selection, parameters) + " and not " + SELECTED, parameters, most);
    }

    /** The same for documents that were picked one by one. */
    List<Item> of(CampaignId campaign, List<UUID> documents, int most) {
        Map<String, Object> parameters = parameters(campaign);
        parameters.put("documents", documents.toArray(UUID[]::new));
        String from = "from document d where " + FREE + " and d.id = any(:documents) and not " + SELECTED;
        return items(campaign, from, parameters, most);
    }

    private List<Item> items(CampaignId campaign, String from, Map<String, Object> parameters, int most) {
        return database.sql("select d.id, d.drafting_office %s order by d.written_on nulls first, d.id limit :most"
                        .formatted(from))
                .params(parameters)
                .param("most", most)
                .query((row, number) -> Item.selected(
                        campaign, new DocumentId(row.getObject("id", UUID.class)), row.getString("drafting_office")))
                .list();
    }

    private Map<String, Object> parameters(CampaignId campaign) {
        return new HashMap<>(Map.of("campaign", campaign.value(), "today", ChinaTime.today(time)));
    }

    private static String from(Selection selection, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(FREE));
        selection.conditions(parameters).stream()
                .map(condition -> condition.replace("%s", ValidityExpression.VALIDITY))
                .forEach(conditions::add);
        return "from document d " + ValidityExpression.EFFECTS + " where " + String.join(" and ", conditions);
    }

    private Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("document_number"),
                wording.of(DocumentKind.valueOf(row.getString("kind"))),
                row.getString("issuing_body"),
                row.getString("drafting_office"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                wording.of(Validity.valueOf(row.getString("validity"))),
                row.getBoolean("selected"));
    }
}
