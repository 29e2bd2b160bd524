package cn.zwgk.policy.cleaning;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.cleaning.Campaign.Check;
import cn.zwgk.policy.cleaning.Campaign.Plan;
import cn.zwgk.policy.cleaning.Campaign.Published;
import cn.zwgk.policy.cleaning.Campaign.Result;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Signature;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** All campaigns. */
@Repository
public class Campaigns {

    private static final Map<String, String> SORTABLE =
            Map.of("title", "title", "endsOn", "ends_on", "openedAt", "opened_at", "state", "state");

    private final JdbcClient database;
    private final InstantSource time;

    Campaigns(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** @throws Refused {@code clean-up-not-found} */
    public Campaign get(CampaignId id) {
        return one("select * from clean_up_campaign where id = ?", id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Campaign getAlone(CampaignId id) {
        return one("select * from clean_up_campaign where id = ? for update", id);
    }

    private Campaign one(String sql, CampaignId id) {
        return database.sql(sql)
                .param(id.value())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("clean-up-not-found"));
    }

    Paged<Campaign> list(@Nullable CampaignState state, PageRequest page) {
        String where = state == null ? "" : "where state = '" + state.name() + "' ";
        long total = database.sql("select count(*) from clean_up_campaign " + where)
                .query(Long.class)
                .single();
        List<Campaign> items = database.sql("select * from clean_up_campaign %sorder by %s, id desc limit ? offset ?"
                        .formatted(where, page.orderBy(SORTABLE, "opened_at desc")))
                .param(page.size())
                .param(page.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(items, page, total);
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    Campaign save(Campaign campaign) {
        Map<String, @Nullable Object> columns = columns(campaign);
        if (campaign.version() == 0) {
            String names = String.join(", ", columns.keySet());
            String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
            database.sql("insert into clean_up_campaign (%s) values (%s)".formatted(names, values))
                    .params(columns)
                    .update();
            return get(campaign.id());
        }
        String settings =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        int updated = database.sql(
                        "update clean_up_campaign set %s where id = :id and clean_up_campaign.version = :read_version"
                                .formatted(settings))
                .params(columns)
                .param("read_version", campaign.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Campaign " + campaign.id() + " changed meanwhile");
        }
        return get(campaign.id());
    }

    private Map<String, @Nullable Object> columns(Campaign c) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", c.id().value());
        columns.put("version", c.version() + 1);
        columns.put("state", c.state().name());
        columns.put("title", c.plan().title());
        columns.put("ground", c.plan().ground());
        columns.put("ends_on", c.plan().endsOn());
        put(columns, "opened", c.opened());
        @Nullable Result result = c.result();
        columns.put("result_title", result == null ? null : result.title());
        columns.put("result_number", result == null ? null : result.documentNumber());
        columns.put("result_preface", result == null ? null : result.preface());
        columns.put("effective_on", result == null ? null : result.effectiveOn());
        put(columns, "prepared", result == null ? null : result.prepared());
        @Nullable Check check = c.checked();
        put(columns, "checked", check == null ? null : check.signature());
        columns.put("check_remark", check == null ? null : check.remark());
        @Nullable Published published = c.published();
        columns.put(
                "document_id", published == null ? null : published.document().value());
        columns.put("published_at", published == null ? null : utc(published.at()));
        columns.put("updated_at", utc(time.instant()));
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, String act, @Nullable Signature signature) {
        columns.put(act + "_by_id", signature == null ? null : signature.by().id());
        columns.put(act + "_by_name", signature == null ? null : signature.by().name());
        columns.put(
                act + "_by_office", signature == null ? null : signature.by().office());
        columns.put(act + "_at", signature == null ? null : utc(signature.at()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Campaign read(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                CampaignState.valueOf(row.getString("state")),
                new Plan(row.getString("title"), row.getString("ground"), row.getObject("ends_on", LocalDate.class)),
                requireNonNull(signature(row, "opened")),
                result(row),
                check(row),
                published(row));
    }

    private static @Nullable Result result(ResultSet row) throws SQLException {
        @Nullable Signature prepared = signature(row, "prepared");
        return prepared == null
                ? null
                : new Result(
                        row.getString("result_title"),
                        row.getString("result_number"),
                        row.getString("result_preface"),
                        row.getObject("effective_on", LocalDate.class),
                        prepared);
    }

    private static @Nullable Check check(ResultSet row) throws SQLException {
        @Nullable Signature signature = signature(row, "checked");
        return signature == null ? null : new Check(signature, row.getString("check_remark"));
    }

    private static @Nullable Published published(ResultSet row) throws SQLException {
        @Nullable UUID document = row.getObject("document_id", UUID.class);
        return document == null
                ? null
                : new Published(
                        new DocumentId(document),
                        row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Signature signature(ResultSet row, String act) throws SQLException {
        @Nullable String id = row.getString(act + "_by_id");
        return id == null
                ? null
                : new Signature(
                        new Person(id, row.getString(act + "_by_name"), row.getString(act + "_by_office")),
                        row.getObject(act + "_at", OffsetDateTime.class).toInstant());
    }
}
