package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.Awaited;
import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.AwaitedOutcome;
import cn.zwgk.application.casefile.CaseFlag;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseRecords;
import cn.zwgk.application.casefile.CaseRecords.HandFlag;
import cn.zwgk.application.casefile.CaseRecords.Meeting;
import cn.zwgk.application.casefile.CaseRecords.NamedReader;
import cn.zwgk.application.casefile.PartyRuling;
import cn.zwgk.application.casefile.ReplyService;
import cn.zwgk.privacy.PersonalDataCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What cases wait for, their meetings, marks and readers. Words that may name people are sealed before they rest. */
@Repository
class CaseRecordFiles {

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;

    CaseRecordFiles(JdbcClient database, PersonalDataCipher cipher, JsonMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /** The words of a meeting, as they rest. */
    private record MeetingWords(String participants, String minutes) {}

    CaseRecords of(CaseId id, @Nullable ReplyService service) {
        return new CaseRecords(
                query("select * from case_awaited where case_id = :id order by id", id, this::awaited),
                query("select * from case_meeting where case_id = :id order by id", id, this::meeting),
                query(
                        "select * from case_flag where case_id = :id order by flag",
                        id,
                        row -> new HandFlag(
                                CaseFlag.valueOf(row.getString("flag")),
                                row.getString("reason"),
                                row.getString("set_by"))),
                query(
                        "select * from case_reader where case_id = :id order by person_id",
                        id,
                        row -> new NamedReader(row.getString("person_id"), row.getString("name"))),
                service);
    }

    /** Writes what is new or has changed. */
    void save(CaseId id, CaseRecords records) {
        CaseRecords known = of(id, records.service());
        records.awaited().stream().filter(one -> !known.awaited().contains(one)).forEach(one -> write(id, one));
        records.meetings().stream()
                .filter(one -> !known.meetings().contains(one))
                .forEach(one -> write(id, one));
        if (!known.flags().equals(records.flags())) {
            clear("case_flag", id);
            records.flags().forEach(one -> write(id, one));
        }
        if (!known.readers().equals(records.readers())) {
            clear("case_reader", id);
            records.readers().forEach(one -> write(id, one));
        }
    }

    /** Puts a word in the place of everything that was said; for a case that is marked as anonymised. */
    void eraseWords(CaseId id, String word) {
        of(id, null)
                .awaited()
                .forEach(one -> database.sql("update case_awaited set words = :words where id = :id")
                        .param(
                                "words",
                                cipher.seal(
                                        json.writeValueAsString(new Awaited.Words(
                                                one.words().party() == null ? null : word,
                                                null,
                                                word,
                                                null,
                                                null,
                                                null)),
                                        awaitedContext(one.id())))
                        .param("id", one.id())
                        .update());
        of(id, null)
                .meetings()
                .forEach(one -> database.sql("update case_meeting set words = :words where id = :id")
                        .param(
                                "words",
                                cipher.seal(
                                        json.writeValueAsString(new MeetingWords(word, word)),
                                        meetingContext(one.id())))
                        .param("id", one.id())
                        .update());
    }

    private void write(CaseId id, Awaited one) {
        PartyRuling ruling = one.ruling();
        database.sql("""
                        insert into case_awaited (id, case_id, kind, asked_on, delivered_on, until_day, outcome, settled_on,
                            ruling, yuan, words)
                        values (:id, :caseId, :kind, :askedOn, :deliveredOn, :until, :outcome, :settledOn,
                            :ruling, :yuan, :words)
                        on conflict (id) do update set asked_on = excluded.asked_on, delivered_on = excluded.delivered_on,
                            until_day = excluded.until_day, outcome = excluded.outcome, settled_on = excluded.settled_on,
                            ruling = excluded.ruling, yuan = excluded.yuan, words = excluded.words
                        """)
                .param("id", one.id())
                .param("caseId", id.value())
                .param("kind", one.kind().name())
                .param("askedOn", one.askedOn())
                .param("deliveredOn", one.deliveredOn())
                .param("until", one.until())
                .param("outcome", one.outcome().name())
                .param("settledOn", one.settledOn())
                .param("ruling", ruling == null ? null : ruling.name())
                .param("yuan", one.yuan())
                .param("words", cipher.seal(json.writeValueAsString(one.words()), awaitedContext(one.id())))
                .update();
    }

    private void write(CaseId id, Meeting one) {
        database.sql("""
                        insert into case_meeting (id, case_id, held_on, words, recorded_by)
                        values (:id, :caseId, :heldOn, :words, :by)
                        """)
                .param("id", one.id())
                .param("caseId", id.value())
                .param("heldOn", one.heldOn())
                .param(
                        "words",
                        cipher.seal(
                                json.writeValueAsString(new MeetingWords(one.participants(), one.minutes())),
                                meetingContext(one.id())))
                .param("by", one.recordedBy())
                .update();
    }

    private void write(CaseId id, HandFlag one) {
        database.sql("insert into case_flag (case_id, flag, reason, set_by) values (:id, :flag, :reason, :by)")
                .param("id", id.value())
                .param("flag", one.flag().name())
                .param("reason", one.reason())
                .param("by", one.setBy())
                .update();
    }

    private void write(CaseId id, NamedReader one) {
        database.sql("insert into case_reader (case_id, person_id, name) values (:id, :person, :name)")
                .param("id", id.value())
                .param("person", one.id())
                .param("name", one.name())
                .update();
    }

    private void clear(String table, CaseId id) {
        database.sql("delete from " + table + " where case_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Reads a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, CaseId id, Reading<T> reading) {
        return database.sql(sql)
                .param("id", id.value())
                .query((row, number) -> reading.of(row))
                .list();
    }

    private Awaited awaited(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String ruling = row.getString("ruling");
        return new Awaited(
                id,
                AwaitedKind.valueOf(row.getString("kind")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                AwaitedOutcome.valueOf(row.getString("outcome")),
                row.getObject("settled_on", LocalDate.class),
                ruling == null ? null : PartyRuling.valueOf(ruling),
                row.getObject("yuan", Integer.class),
                json.readValue(cipher.open(row.getBytes("words"), awaitedContext(id)), Awaited.Words.class));
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        MeetingWords words = json.readValue(cipher.open(row.getBytes("words"), meetingContext(id)), MeetingWords.class);
        return new Meeting(
                id,
                row.getObject("held_on", LocalDate.class),
                words.participants(),
                words.minutes(),
                row.getString("recorded_by"));
    }

    private static String awaitedContext(UUID id) {
        return "case_awaited.words/" + id;
    }

    private static String meetingContext(UUID id) {
        return "case_meeting.words/" + id;
    }
}
