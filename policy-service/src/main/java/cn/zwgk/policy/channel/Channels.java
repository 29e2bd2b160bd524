package cn.zwgk.policy.channel;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All sites and accounts. */
@Repository
public class Channels {

    /** What a list is narrowed down to. */
    public record Filter(
            @Nullable ChannelState state,
            @Nullable ChannelKind kind,
            @Nullable String office,
            @Nullable String q) {}

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "name", "kind", "kind", "state", "state", "office", "operator_office", "openedOn", "opened_on");
    private static final String MATCHES = """
            (cast(:state as text) is null or state = :state) and (cast(:kind as text) is null or kind = :kind)
            and (cast(:office as text) is null or operator_office = :office)
            and (cast(:q as text) is null or strpos(lower(name || ' ' || account), lower(:q)) > 0)""";

    private final JdbcClient database;
    private final SealedPeople people;
    private final InstantSource time;

    Channels(JdbcClient database, SealedPeople people, InstantSource time) {
        this.database = database;
        this.people = people;
        this.time = time;
    }

    public Paged<Channel> list(Filter filter, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("office", blankToNull(filter.office()));
        parameters.put("q", blankToNull(filter.q()));
        long total = database.sql("select count(*) from channel where " + MATCHES)
                .params(parameters)
                .query(Long.class)
                .single();
        List<Channel> items =
                read(database.sql("select * from channel where %s order by %s, id limit :limit offset :offset"
                                .formatted(MATCHES, page.orderBy(SORTABLE, "state = 'APPLIED' desc, name")))
                        .params(parameters)
                        .param("limit", page.size())
                        .param("offset", page.offset()));
        return Paged.of(items, page, total);
    }

    /** What the public may know of: those that run, and those that were closed lately, with the explanation. */
    public List<Channel> published(LocalDate closedSince) {
        return read(database.sql("""
                        select * from channel where state in ('OPEN', 'SUSPENDED') or (state = 'CLOSED' and closed_on >= :since)
                        order by kind <> 'WEBSITE', kind, name, id""").param("since", closedSince));
    }

    /** Those that report and are inspected. */
    public List<Channel> running() {
        return read(database.sql("select * from channel where state in ('OPEN', 'SUSPENDED') order by name, id"));
    }

    public List<Channel> applied() {
        return read(database.sql("select * from channel where state = 'APPLIED' order by id"));
    }

    /** @throws Refused {@code channel-not-found} */
    public Channel get(UUID id) {
        return read(database.sql("select * from channel where id = :id").param("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("channel-not-found"));
    }

    /** @throws Refused {@code channel-account-taken} */
    void add(Channel channel) {
        unlessTaken(() -> database.sql("""
                        insert into channel (id, state, name, kind, account, site_code, icp_number, operator_office, audience,
                            applied_by_id, applied_by_name, version, updated_at)
                        values (:id, :state, :name, :kind, :account, :siteCode, :icpNumber, :office, :audience,
                            :appliedById, :appliedByName, 1, :at)""").params(columns(channel)).update());
        people.save(channel.id(), channel.content().people());
    }

    /** @throws OptimisticLockingFailureException if somebody else was quicker */
    void save(Channel channel) {
        int rows = unlessTaken(() -> database.sql("""
                        update channel set state = :state, name = :name, account = :account, site_code = :siteCode,
                            icp_number = :icpNumber, operator_office = :office, audience = :audience, approval = :approval,
                            opened_on = :openedOn, closed_on = :closedOn, closing_note = :closingNote,
                            version = version + 1, updated_at = :at
                        where id = :id and version = :version""")
                .params(columns(channel))
                .param("version", channel.version())
                .update());
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Channel " + channel.id() + " changed meanwhile");
        }
        people.save(channel.id(), channel.content().people());
    }

    private Map<String, @Nullable Object> columns(Channel channel) {
        ChannelContent content = channel.content();
        @Nullable Opening opening = channel.opening();
        @Nullable Closing closing = channel.closing();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", channel.id());
        columns.put("state", channel.state().name());
        columns.put("name", content.name());
        columns.put("kind", content.kind().name());
        columns.put("account", content.account());
        columns.put("siteCode", content.siteCode());
        columns.put("icpNumber", content.icpNumber());
        columns.put("office", content.operatorOffice());
        columns.put("audience", content.audience());
        columns.put("approval", opening == null ? null : opening.approval());
        columns.put("openedOn", opening == null ? null : opening.on());
        columns.put("closedOn", closing == null ? null : closing.on());
        columns.put("closingNote", closing == null ? null : closing.note());
        columns.put("appliedById", channel.appliedById());
        columns.put("appliedByName", channel.appliedByName());
        columns.put("at", time.instant().atOffset(ZoneOffset.UTC));
        return columns;
    }

    private interface Write {
        int run();
    }

    private static int unlessTaken(Write write) {
        try {
            return write.run();
        } catch (DuplicateKeyException taken) {
            throw Refused.invalid(List.of(Refusal.onField("account", "channel-account-taken")));
        }
    }

    private List<Channel> read(JdbcClient.StatementSpec statement) {
        List<Channel> bare =
                statement.query((row, number) -> read(row, List.of())).list();
        Map<UUID, List<Responsible>> responsible =
                people.of(bare.stream().map(Channel::id).toList());
        return bare.stream()
                .map(each -> new Channel(
                        each.id(),
                        each.state(),
                        withPeople(each.content(), responsible.getOrDefault(each.id(), List.of())),
                        each.opening(),
                        each.closing(),
                        each.appliedById(),
                        each.appliedByName(),
                        each.version()))
                .toList();
    }

    private static ChannelContent withPeople(ChannelContent content, List<Responsible> people) {
        return new ChannelContent(
                content.name(),
                content.kind(),
                content.account(),
                content.siteCode(),
                content.icpNumber(),
                content.operatorOffice(),
                content.audience(),
                people);
    }

    private static Channel read(ResultSet row, List<Responsible> people) throws SQLException {
        @Nullable LocalDate openedOn = row.getObject("opened_on", LocalDate.class);
        @Nullable LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new Channel(
                row.getObject("id", UUID.class),
                ChannelState.valueOf(row.getString("state")),
                new ChannelContent(
                        row.getString("name"),
                        ChannelKind.valueOf(row.getString("kind")),
                        row.getString("account"),
                        row.getString("site_code"),
                        row.getString("icp_number"),
                        row.getString("operator_office"),
                        row.getString("audience"),
                        people),
                openedOn == null ? null : new Opening(openedOn, row.getString("approval")),
                closedOn == null ? null : new Closing(closedOn, row.getString("closing_note")),
                row.getString("applied_by_id"),
                row.getString("applied_by_name"),
                row.getLong("version"));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
