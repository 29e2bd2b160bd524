package cn.zwgk.application.bureau;

import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The editions of the settings, to which one only adds. */
@Repository
public class BureauEditions {

    private final JdbcClient database;
    private final JsonMapper json;

    BureauEditions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What is in force on a day; empty before the first edition. */
    @Transactional(readOnly = true)
    public Optional<BureauEdition> on(LocalDate day) {
        return database.sql("""
                        select * from bureau_setting where effective_from <= :day
                        order by effective_from desc, edition desc limit 1
                        """)
                .param("day", day)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What comes into force after a day, the next first; of one day only the last edition. */
    @Transactional(readOnly = true)
    public List<BureauEdition> after(LocalDate day) {
        return database.sql("""
                        select distinct on (effective_from) * from bureau_setting where effective_from > :day
                        order by effective_from, edition desc
                        """)
                .param("day", day)
                .query((row, number) -> read(row))
                .list();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Paged<BureauEdition> all(PageRequest paging) {
        List<BureauEdition> found = database.sql(
                        "select * from bureau_setting order by edition desc limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
        return Paged.of(found, paging, latest());
    }

    /** The number of the latest edition, 0 if there is none. */
    @Transactional(readOnly = true)
    public int latest() {
        return database.sql("select coalesce(max(edition), 0) from bureau_setting")
                .query(Integer.class)
                .single();
    }

    /** What papers said on a day before this edition was made. */
    @Transactional(readOnly = true)
    public Map<BureauEntry, String> before(int edition, LocalDate day) {
        return database.sql("""
                        select * from bureau_setting where effective_from <= :day and edition < :edition
                        order by effective_from desc, edition desc limit 1
                        """)
                .param("day", day)
                .param("edition", edition)
                .query((row, number) -> read(row))
                .optional()
                .map(BureauEdition::entries)
                .orElse(Map.of());
    }

    /** Makes an edition of a change that was confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(BureauChange confirmed, LocalDate from, Actor by) {
        database.sql("""
                        insert into bureau_setting (edition, effective_from, entries, note, by_id, by_name, at,
                            confirmed_by_id, confirmed_by, confirmed_at)
                        values (:edition, :from, cast(:entries as jsonb), :note, :byId, :byName, :at,
                            :confirmedById, :confirmedBy, :confirmedAt)
                        """)
                .param("edition", confirmed.edition())
                .param("from", from)
                .param("entries", json.writeValueAsString(confirmed.entries()))
                .param("note", confirmed.note())
                .param("byId", confirmed.proposedById())
                .param("byName", confirmed.proposedBy())
                .param("at", confirmed.proposedAt().atOffset(ZoneOffset.UTC))
                .param("confirmedById", by.id())
                .param("confirmedBy", by.name())
                .param(
                        "confirmedAt",
                        Objects.requireNonNull(confirmed.judgedAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private BureauEdition read(ResultSet row) throws SQLException {
        OffsetDateTime confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
        return new BureauEdition(
                row.getInt("edition"),
                row.getObject("effective_from", LocalDate.class),
                json.readValue(row.getString("entries"), new TypeReference<Map<BureauEntry, String>>() {}),
                row.getString("note"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("confirmed_by"),
                confirmedAt == null ? null : confirmedAt.toInstant());
    }
}
