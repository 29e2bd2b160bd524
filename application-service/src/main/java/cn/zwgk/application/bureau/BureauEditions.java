package cn.zwgk.application.bureau;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
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

    /** @throws Refused 412 if somebody else was quicker */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(BureauEdition edition, String byId) {
        try {
            database.sql("""
                            insert into bureau_setting (edition, effective_from, entries, note, by_id, by_name, at)
                            values (:edition, :from, cast(:entries as jsonb), :note, :byId, :byName, :at)
                            """)
                    .param("edition", edition.edition())
                    .param("from", edition.effectiveFrom())
                    .param("entries", json.writeValueAsString(edition.entries()))
                    .param("note", edition.note())
                    .param("byId", byId)
                    .param("byName", edition.byName())
                    .param("at", edition.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException another) {
            throw Refused.preconditionFailed();
        }
    }

    private BureauEdition read(ResultSet row) throws SQLException {
        return new BureauEdition(
                row.getInt("edition"),
                row.getObject("effective_from", LocalDate.class),
                json.readValue(row.getString("entries"), new TypeReference<Map<BureauEntry, String>>() {}),
                row.getString("note"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
