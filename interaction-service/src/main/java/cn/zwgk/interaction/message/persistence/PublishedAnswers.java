package cn.zwgk.interaction.message.persistence;

import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.GivenAnswer;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.Publication;
import cn.zwgk.interaction.message.Rating;
import cn.zwgk.web.LikePattern;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody may read: moderated questions and answers. The writer's data are not even loaded. */
@Repository
public class PublishedAnswers {

    private static final String COLUMNS =
            "id, version, channel, topic, received_on, office, answer, publication, rating";

    private final JdbcClient database;
    private final Messages messages;

    PublishedAnswers(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** A message that is public. */
    public record Published(
            MessageId id,
            long version,
            Channel channel,
            @Nullable String topic,
            LocalDate receivedOn,
            GivenAnswer answer,
            Publication publication,
            @Nullable Rating rating) {}

    /** The newest first. */
    public Paged<Published> find(@Nullable String q, @Nullable Channel channel, PageRequest paging) {
        StringBuilder where = new StringBuilder(" where published_at is not null");
        Map<String, Object> values = new HashMap<>();
        if (q != null && !q.isBlank()) {
            where.append(" and (publication ->> 'title' ilike :q or publication ->> 'question' ilike :q"
                    + " or publication ->> 'answer' ilike :q)");
            values.put("q", LikePattern.containing(q));
        }
        if (channel != null) {
            where.append(" and channel = :channel");
            values.put("channel", channel.name());
        }
        long total = database.sql("select count(*) from message" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<Published> found = database.sql("select " + COLUMNS + " from message" + where + " order by "
                        + paging.orderBy(Map.of("publishedAt", "published_at"), "published_at desc")
                        + ", id limit :limit offset :offset")
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, total);
    }

    public Optional<Published> one(MessageId id) {
        return database.sql("select " + COLUMNS + " from message where id = :id and published_at is not null")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** In the order of ids: what is published while somebody reads from the start to the end reaches him as a fact. */
    public List<Published> after(@Nullable UUID last, int limit) {
        return database.sql("select " + COLUMNS + " from message where published_at is not null"
                        + " and (cast(:last as uuid) is null or id > :last) order by id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private Published read(ResultSet row) throws SQLException {
        return new Published(
                new MessageId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getObject("received_on", LocalDate.class),
                Objects.requireNonNull(messages.part(row.getString("answer"), GivenAnswer.class)),
                Objects.requireNonNull(messages.part(row.getString("publication"), Publication.class)),
                messages.part(row.getString("rating"), Rating.class));
    }
}
