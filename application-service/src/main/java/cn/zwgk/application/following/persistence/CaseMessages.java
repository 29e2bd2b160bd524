package cn.zwgk.application.following.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.CaseMessage;
import cn.zwgk.application.following.MessageKind;
import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the cases, sealed. */
@Repository
public class CaseMessages {

    /** What no officer has seen, of the cases on which the reader works; see {@code CaseDirectory.requireWorksOn}. */
    private static final String UNSEEN = """
             from case_message m join application_case c on c.id = m.case_id
             where m.officer is null and m.read_at is null
                and (not c.restricted or c.id in (select case_id from case_reader where person_id = :reader))
                and (:head or (:desk and (c.office is null or c.office = :office
                    or exists (select from case_history h where h.case_id = c.id and h.by_id = :reader))))
            """;

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    CaseMessages(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseMessage message) {
        database.sql("""
                        insert into case_message (id, case_id, kind, text, officer, sent_at)
                        values (:id, :caseId, :kind, :text, :officer, :sentAt)
                        """)
                .param("id", message.id())
                .param("caseId", message.caseId().value())
                .param("kind", message.kind().name())
                .param("text", cipher.seal(message.text(), context(message.id())))
                .param("officer", message.officer())
                .param("sentAt", message.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CaseMessage> of(CaseId id) {
        return database.sql("select * from case_message where case_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** When the applicant wrote since then, oldest first. */
    @Transactional(readOnly = true)
    public List<Instant> sentByApplicant(CaseId id, Instant since) {
        return database.sql("""
                        select sent_at from case_message
                        where case_id = :id and officer is null and sent_at > :since order by sent_at
                        """)
                .param("id", id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        row.getObject("sent_at", OffsetDateTime.class).toInstant())
                .list();
    }

    /** What the other side wrote was seen. */
    @Transactional
    public void seen(CaseId id, boolean byApplicant, Instant now) {
        database.sql("""
                        update case_message set read_at = :now
                        where case_id = :id and read_at is null and (officer is not null) = :byApplicant
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("byApplicant", byApplicant)
                .update();
    }

    /** Puts a word in the place of every text. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId id, String word) {
        of(id).forEach(message -> database.sql("update case_message set text = :text where id = :id")
                .param("text", cipher.seal(word, context(message.id())))
                .param("id", message.id())
                .update());
    }

    /**
     * A case whose applicant wrote something that no officer has seen.
     *
     * @param kind of the oldest message
     */
    public record Unseen(
            UUID caseId,
            String registrationNumber,
            @Nullable String office,
            MessageKind kind,
            long messages,
            Instant since) {}

    /** Of the cases that the officer works on, the longest unseen first. */
    @Transactional(readOnly = true)
    public Paged<Unseen> unseen(Actor officer, PageRequest paging) {
        Map<String, Object> values = Map.of(
                "reader", officer.id(),
                "office", officer.office(),
                "head", officer.has("openness-office"),
                "desk", officer.has("disclosure-officer"));
        long total = database.sql("select count(distinct m.case_id)" + UNSEEN)
                .params(values)
                .query(Long.class)
                .single();
        List<Unseen> found = database.sql("""
                        select m.case_id, c.registration_number, c.office, count(*) as messages, min(m.sent_at) as since,
                            (array_agg(m.kind order by m.id))[1] as kind
                        %s group by m.case_id, c.registration_number, c.office
                        order by since, m.case_id limit :limit offset :offset
                        """.formatted(UNSEEN))
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new Unseen(
                        row.getObject("case_id", UUID.class),
                        row.getString("registration_number"),
                        row.getString("office"),
                        MessageKind.valueOf(row.getString("kind")),
                        row.getLong("messages"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
        return Paged.of(found, paging, total);
    }

    private CaseMessage read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new CaseMessage(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                MessageKind.valueOf(row.getString("kind")),
                cipher.open(row.getBytes("text"), context(id)),
                row.getString("officer"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    private static String context(UUID id) {
        return "case_message.text/" + id;
    }
}
