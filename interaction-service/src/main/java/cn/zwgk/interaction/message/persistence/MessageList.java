package cn.zwgk.interaction.message.persistence;

import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.Writer;
import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages as officers' lists see them; nothing of the writer leaves here unmasked. */
@Repository
public class MessageList {

    private static final Map<String, String> SORTABLE = Map.of(
            "receivedAt", "received_at",
            "dueOn", "due_on",
            "number", "number",
            "updatedAt", "updated_at");

    private final JdbcClient database;
    private final Messages messages;

    MessageList(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** What a list can be narrowed to; null is everything. */
    public record Filter(
            @Nullable String q,
            @Nullable Set<MessageState> states,
            @Nullable Channel channel,
            @Nullable String office,
            @Nullable Boolean overdue) {}

    /** A line of a list. */
    public record Line(
            MessageId id,
            String number,
            Channel channel,
            MessageState state,
            String title,
            Writer maskedWriter,
            Instant receivedAt,
            LocalDate dueOn,
            @Nullable String office,
            @Nullable String draftedById,
            boolean overdue,
            Instant updatedAt) {}

    /** The messages that fit, most urgent first unless another order is asked for. */
    public Paged<Line> find(Filter filter, LocalDate today, PageRequest paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, today, values);
        long total = database.sql("select count(*) from message" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("today", today);
        List<Line> lines = database.sql(
                        """
                        select *, draft ->> 'draftedById' as drafted_by,
                            answered_at is null and due_on < :today as is_overdue
                        from message%s order by %s, id limit :limit offset :offset
                        """.formatted(where, paging.orderBy(SORTABLE, "answered_at nulls first, due_on")))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(row))
                .list();
        return Paged.of(lines, paging, total);
    }

    private static String where(Filter filter, LocalDate today, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(number ilike :q or title ilike :q or content ilike :q)");
            values.put("q", LikePattern.containing(filter.q()));
        }
        if (filter.states() != null) {
            conditions.add("state = any(:states)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.channel() != null) {
            conditions.add("channel = :channel");
            values.put("channel", filter.channel().name());
        }
        if (filter.office() != null) {
            conditions.add("office = :office");
            values.put("office", filter.office());
        }
        if (filter.overdue() != null) {
            conditions.add("(answered_at is null and due_on < :today) = :overdue");
            values.put("today", today);
            values.put("overdue", filter.overdue());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Line line(ResultSet row) throws SQLException {
        MessageId id = new MessageId(row.getObject("id", UUID.class));
        return new Line(
                id,
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                MessageState.valueOf(row.getString("state")),
                row.getString("title"),
                messages.writer(id, row.getBytes("writer")).masked(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("office"),
                row.getString("drafted_by"),
                row.getBoolean("is_overdue"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
