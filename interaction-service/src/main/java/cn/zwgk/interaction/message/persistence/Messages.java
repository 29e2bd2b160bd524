package cn.zwgk.interaction.message.persistence;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.interaction.message.AnswerDraft;
import cn.zwgk.interaction.message.Channel;
import cn.zwgk.interaction.message.GivenAnswer;
import cn.zwgk.interaction.message.HistoryEntry;
import cn.zwgk.interaction.message.Message;
import cn.zwgk.interaction.message.Message.Stored;
import cn.zwgk.interaction.message.MessageId;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.PolicyPassage;
import cn.zwgk.interaction.message.Publication;
import cn.zwgk.interaction.message.Rating;
import cn.zwgk.interaction.message.Writer;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages. Who wrote is sealed before it reaches the database; the history is a table to which one only adds. */
@Repository
public class Messages {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;
    private final InstantSource time;

    Messages(JdbcClient database, PersonalDataCipher cipher, JsonMapper json, InstantSource time) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused 404 {@code message-not-found} */
    @Transactional(readOnly = true)
    public Message get(MessageId id) {
        return find("where id = :key", id.value()).orElseThrow(() -> Refused.notFound("message-not-found"));
    }

    @Transactional(readOnly = true)
    public Optional<Message> byNumber(String number) {
        return find("where number = :key", number);
    }

    /** The messages that still wait for their answer. */
    @Transactional(readOnly = true)
    public List<MessageId> open() {
        return database
                .sql("select id from message where answered_at is null order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(MessageId::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<HistoryEntry> historyOf(MessageId id) {
        return database.sql("select * from message_history where message_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new HistoryEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by_name"),
                        row.getString("act"),
                        MessageState.valueOf(row.getString("to_state")),
                        row.getString("reason")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Message fresh) {
        Stored stored = fresh.stored();
        values(database.sql("""
                        insert into message (id, version, number, secret_hash, channel, topic, title, content, about, writer,
                            received_at, received_on, working_days, due_on, due_provisional, state, office, draft, answer,
                            answered_at, publication, published_at, rating, overdue_since, updated_at)
                        values (:id, 0, :number, :secretHash, :channel, :topic, :title, :content, cast(:about as jsonb), :writer,
                            :receivedAt, :receivedOn, :workingDays, :dueOn, :dueProvisional, :state, :office,
                            cast(:draft as jsonb), cast(:answer as jsonb), :answeredAt, cast(:publication as jsonb),
                            :publishedAt, cast(:rating as jsonb), :overdueSince, :updatedAt)
                        """), stored)
                .param("number", stored.number())
                .param("secretHash", stored.secretHash())
                .param("channel", stored.channel().name())
                .param("topic", stored.topic())
                .param("title", stored.title())
                .param("content", stored.content())
                .param("about", text(stored.about()))
                .param("writer", cipher.seal(json.writeValueAsString(stored.writer()), context(stored.id())))
                .param("receivedAt", utc(stored.receivedAt()))
                .param("receivedOn", stored.receivedOn())
                .param("workingDays", stored.workingDays())
                .update();
        addHistory(fresh);
    }

    /** @throws OptimisticLockingFailureException if somebody else changed the message meanwhile */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Message changed) {
        Stored stored = changed.stored();
        int updated = values(database.sql("""
                        update message set version = version + 1, due_on = :dueOn, due_provisional = :dueProvisional,
                            state = :state, office = :office, draft = cast(:draft as jsonb),
                            answer = cast(:answer as jsonb), answered_at = :answeredAt,
                            publication = cast(:publication as jsonb), published_at = :publishedAt,
                            rating = cast(:rating as jsonb), overdue_since = :overdueSince, updated_at = :updatedAt
                        where id = :id and version = :version
                        """), stored)
                .param("version", stored.version())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Message " + stored.id() + " was changed meanwhile");
        }
        addHistory(changed);
    }

    private JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, Stored stored) {
        GivenAnswer answer = stored.answer();
        Publication publication = stored.publication();
        return statement
                .param("id", stored.id().value())
                .param("dueOn", stored.deadline().lastDay())
                .param("dueProvisional", stored.deadline().provisional())
                .param("state", stored.state().name())
                .param("office", stored.office())
                .param("draft", text(stored.draft()))
                .param("answer", text(answer))
                .param("answeredAt", answer == null ? null : utc(answer.answeredAt()))
                .param("publication", text(publication))
                .param("publishedAt", publication == null ? null : utc(publication.publishedAt()))
                .param("rating", text(stored.rating()))
                .param("overdueSince", utc(stored.overdueSince()))
                .param("updatedAt", utc(time.instant()));
    }

    private void addHistory(Message message) {
        for (HistoryEntry entry : message.newHistory()) {
            database.sql("""
                            insert into message_history (message_id, at, by_id, by_name, act, to_state, reason)
                            values (:messageId, :at, :byId, :byName, :act, :toState, :reason)
                            """)
                    .param("messageId", message.id().value())
                    .param("at", utc(entry.at()))
                    .param("byId", entry.byId())
                    .param("byName", entry.byName())
                    .param("act", entry.act())
                    .param("toState", entry.to().name())
                    .param("reason", entry.reason())
                    .update();
        }
    }

    private Optional<Message> find(String where, Object key) {
        return database.sql("select * from message " + where)
                .param("key", key)
                .query((row, number) -> read(row))
                .optional();
    }

    private Message read(ResultSet row) throws SQLException {
        MessageId id = new MessageId(row.getObject("id", UUID.class));
        OffsetDateTime overdueSince = row.getObject("overdue_since", OffsetDateTime.class);
        return new Message(new Stored(
                id,
                row.getLong("version"),
                row.getString("number"),
                row.getString("secret_hash"),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("title"),
                row.getString("content"),
                part(row.getString("about"), PolicyPassage.class),
                writer(id, row.getBytes("writer")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("working_days"),
                new Deadline(row.getObject("due_on", LocalDate.class), row.getBoolean("due_provisional")),
                MessageState.valueOf(row.getString("state")),
                row.getString("office"),
                part(row.getString("draft"), AnswerDraft.class),
                part(row.getString("answer"), GivenAnswer.class),
                part(row.getString("publication"), Publication.class),
                part(row.getString("rating"), Rating.class),
                overdueSince == null ? null : overdueSince.toInstant()));
    }

    Writer writer(MessageId id, byte[] sealed) {
        return json.readValue(cipher.open(sealed, context(id)), Writer.class);
    }

    <T> @Nullable T part(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private @Nullable String text(@Nullable Object part) {
        return part == null ? null : json.writeValueAsString(part);
    }

    private static String context(MessageId id) {
        return "message.writer/" + id;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
