package cn.zwgk.policy.cleaning;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents in campaigns. */
@Repository
class Items {

    private final JdbcClient database;

    Items(JdbcClient database) {
        this.database = database;
    }

    /** Those that have not been removed, in the order in which they came in. */
    List<Item> of(CampaignId campaign) {
        return database.sql("select * from clean_up_item where campaign_id = ? and state <> 'REMOVED' order by id")
                .param(campaign.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those with these ids in this campaign; others are passed over. */
    List<Item> among(CampaignId campaign, List<UUID> ids) {
        return database.sql("select * from clean_up_item where campaign_id = :campaign and id = any(:ids) order by id")
                .param("campaign", campaign.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    long count(CampaignId campaign) {
        return database.sql("select count(*) from clean_up_item where campaign_id = ? and state <> 'REMOVED'")
                .param(campaign.value())
                .query(Long.class)
                .single();
    }

    /** @return whether it was not there yet */
    boolean add(Item item) {
        return database.sql("""
                        insert into clean_up_item (id, campaign_id, document_id, version, state, office)
                        values (:id, :campaign, :document, 1, :state, :office)
                        on conflict (campaign_id, document_id) where state <> 'REMOVED' do nothing""")
                        .param("id", item.id().value())
                        .param("campaign", item.campaign().value())
                        .param("document", item.document().value())
                        .param("state", item.state().name())
                        .param("office", item.office())
                        .update()
                == 1;
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Item item) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("version", item.version() + 1);
        columns.put("state", item.state().name());
        columns.put("office", item.office());
        put(columns, "proposal", "proposed", item.proposal());
        put(columns, "opinion", "opined", item.opinion());
        put(columns, "decision", "decided", item.decision());
        columns.put("removal_reason", item.removalReason());
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int updated = database.sql(
                        "update clean_up_item set %s where id = :id and clean_up_item.version = :read_version"
                                .formatted(settings))
                .params(columns)
                .param("id", item.id().value())
                .param("read_version", item.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Item " + item.id() + " changed meanwhile");
        }
    }

    private static void put(
            Map<String, @Nullable Object> columns, String what, String done, @Nullable Judgement judgement) {
        columns.put(what, judgement == null ? null : judgement.outcome().name());
        columns.put(what + "_reason", judgement == null ? null : judgement.reason());
        columns.put(done + "_by_id", judgement == null ? null : judgement.by().id());
        columns.put(done + "_by_name", judgement == null ? null : judgement.by().name());
        columns.put(
                done + "_by_office", judgement == null ? null : judgement.by().office());
        columns.put(done + "_at", judgement == null ? null : judgement.at().atOffset(ZoneOffset.UTC));
    }

    private static Item read(ResultSet row) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getLong("version"),
                ItemState.valueOf(row.getString("state")),
                row.getString("office"),
                judgement(row, "proposal", "proposed"),
                judgement(row, "opinion", "opined"),
                judgement(row, "decision", "decided"),
                row.getString("removal_reason"));
    }

    static @Nullable Judgement judgement(ResultSet row, String what, String done) throws SQLException {
        @Nullable String outcome = row.getString(what);
        return outcome == null
                ? null
                : new Judgement(
                        CleanUpOutcome.valueOf(outcome),
                        row.getString(what + "_reason"),
                        new Person(
                                requireNonNull(row.getString(done + "_by_id")),
                                row.getString(done + "_by_name"),
                                row.getString(done + "_by_office")),
                        row.getObject(done + "_at", OffsetDateTime.class).toInstant());
    }
}
