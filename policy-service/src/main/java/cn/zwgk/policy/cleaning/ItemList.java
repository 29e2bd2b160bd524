package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.cleaning.ItemEntry.ItemActEntry;
import cn.zwgk.policy.cleaning.ItemEntry.JudgementEntry;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a campaign with what was said of each. */
@Component
public class ItemList {

    /**
     * What the list is narrowed down to.
     *
     * @param office empty for documents without one
     * @param outcome as decided, else as proposed
     */
    public record Filter(
            @Nullable String office,
            @Nullable ItemState state,
            @Nullable CleanUpOutcome outcome,
            @Nullable String q) {

        /** Everything but what was removed. */
        static final Filter NONE = new Filter(null, null, null, null);
    }

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "d.title",
            "office", "i.office",
            "state", "i.state",
            "writtenOn", "d.written_on",
            "publishedAt", "d.published_at");
    private static final String ORDER = "i.office nulls first, d.written_on, d.title";

    private final JdbcClient database;
    private final Wording wording;
    private final InstantSource time;

    ItemList(JdbcClient database, Wording wording, InstantSource time) {
        this.database = database;
        this.wording = wording;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Paged<ItemEntry> list(CampaignId campaign, Filter filter, PageRequest page, Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(campaign, filter, parameters);
        long total = database.sql(
                        "select count(*) from clean_up_item i join document d on d.id = i.document_id " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<ItemEntry> items = statement(where, page.orderBy(SORTABLE, ORDER) + ", i.id", parameters, page)
                .query((row, number) -> entry(row, actor))
                .list();
        return Paged.of(items, page, total);
    }

    /** The ids of all that a filter finds, for an act on all of them. */
    @Transactional(readOnly = true)
    public List<UUID> ids(CampaignId campaign, Filter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(campaign, filter, parameters);
        return database.sql("select i.id from clean_up_item i join document d on d.id = i.document_id " + where)
                .params(parameters)
                .query(UUID.class)
                .list();
    }

    /** All that a filter finds, for an export. */
    @Transactional(readOnly = true)
    public void each(CampaignId campaign, Filter filter, Actor actor, Consumer<ItemEntry> use) {
        Map<String, Object> parameters = new HashMap<>();
        PageRequest all = new PageRequest(0, 1, null);
        try (var entries = statement(where(campaign, filter, parameters), ORDER + ", i.id", parameters, all)
                .param("limit", Integer.MAX_VALUE)
                .query((row, number) -> entry(row, actor))
                .stream()) {
            entries.forEach(use);
        }
    }

    /** All that have a decision, in the order in which the result lists them. */
    List<ItemEntry> decided(CampaignId campaign) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(campaign, Filter.NONE, parameters) + " and i.decision is not null";
        PageRequest all = new PageRequest(0, 1, null);
        return statement(where, "d.written_on nulls last, d.title, i.id", parameters, all)
                .param("limit", Integer.MAX_VALUE)
                .query((row, number) -> entry(row, Actor.anonymous()))
                .list();
    }

    /** @throws Refused {@code clean-up-document-gone} naming a document that is not public any more */
    void requireAllPublished(CampaignId campaign) {
        List<String> gone =
                database.sql("""
                        select d.title from clean_up_item i join document d on d.id = i.document_id
                        where i.campaign_id = ? and i.state <> 'REMOVED'
                        and (d.state <> 'PUBLISHED' or d.disclosure_mode <> 'PROACTIVE') limit 5""").param(campaign.value()).query(String.class).list();
        if (!gone.isEmpty()) {
            throw Refused.conflict("clean-up-document-gone", String.join("、", gone));
        }
    }

    private JdbcClient.StatementSpec statement(
            String where, String order, Map<String, Object> parameters, PageRequest page) {
        return database.sql("""
                        select i.id as item_id, i.state as item_state, i.*, d.title, d.index_number, d.document_number,
                            d.kind, d.issuing_body, d.written_on, d.published_at as document_published_at,
                            (%s) as validity
                        from clean_up_item i join document d on d.id = i.document_id %s
                        %s order by %s limit :limit offset :offset""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS, where, order))
                .params(parameters)
                .param("today", ChinaTime.today(time))
                .param("limit", page.size())
                .param("offset", page.offset());
    }

    private static String where(CampaignId campaign, Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("i.campaign_id = :campaign"));
        parameters.put("campaign", campaign.value());
        if (filter.state() == null) {
            conditions.add("i.state <> 'REMOVED'");
        } else {
            conditions.add("i.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.office() != null) {
            conditions.add("coalesce(i.office, '') = :office");
            parameters.put("office", filter.office().strip());
        }
        if (filter.outcome() != null) {
            conditions.add("coalesce(i.decision, i.proposal) = :outcome");
            parameters.put("outcome", filter.outcome().name());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("strpos(d.search_text, lower(:q)) > 0");
            parameters.put("q", filter.q().strip());
        }
        return "where " + String.join(" and ", conditions);
    }

    private ItemEntry entry(ResultSet row, Actor actor) throws SQLException {
        ItemState state = ItemState.valueOf(row.getString("item_state"));
        DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
        Validity validity = Validity.valueOf(row.getString("validity"));
        @Nullable String office = row.getString("office");
        return new ItemEntry(
                row.getObject("item_id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("title"),
                row.getString("index_number"),
                row.getString("document_number"),
                kind,
                wording.of(kind),
                row.getString("issuing_body"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("document_published_at", OffsetDateTime.class).toInstant(),
                validity,
                wording.of(validity),
                office,
                state,
                wording.of(state),
                worded(Items.judgement(row, "proposal", "proposed")),
                worded(Items.judgement(row, "opinion", "opined")),
                worded(Items.judgement(row, "decision", "decided")),
                Item.allowed(state, office, row.getString("proposed_by_id"), actor).stream()
                        .map(act -> new ItemActEntry(act.code(), wording.of(act)))
                        .toList());
    }

    private @Nullable JudgementEntry worded(@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new JudgementEntry(
                        judgement.outcome(),
                        wording.of(judgement.outcome()),
                        judgement.reason(),
                        judgement.by(),
                        judgement.at());
    }
}
