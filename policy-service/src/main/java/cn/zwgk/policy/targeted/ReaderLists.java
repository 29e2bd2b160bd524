package cn.zwgk.policy.targeted;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The lists that the openness office keeps. */
@UseCase
public class ReaderLists {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final InstantSource time;

    ReaderLists(JdbcClient database, AuditTrail audit, InstantSource time) {
        this.database = database;
        this.audit = audit;
        this.time = time;
    }

    /** By name. */
    public List<ReaderList> all() {
        return database.sql("select * from reader_list order by name limit 500")
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code reader-list-not-found} */
    public ReaderList get(UUID id) {
        return database.sql("select * from reader_list where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("reader-list-not-found"));
    }

    boolean exists(String id) {
        return database.sql("select exists (select from reader_list where id::text = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public ReaderList add(String name, List<String> userNames, Actor actor) {
        ReaderList added = new ReaderList(Ids.next(), 1, name.strip(), normalised(userNames), time.instant());
        try {
            database.sql("""
                            insert into reader_list (id, version, name, user_names, updated_at)
                            values (:id, 1, :name, :user_names, :at)""")
                    .param("id", added.id())
                    .param("name", added.name())
                    .param("user_names", added.userNames().toArray(String[]::new))
                    .param("at", added.updatedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw nameTaken();
        }
        record(actor, "reader-list.add", added.id(), added.userNames());
        return added;
    }

    /** @throws Refused 412 if somebody else was quicker */
    @Transactional
    public ReaderList change(ReaderList before, String name, List<String> userNames, Actor actor) {
        List<String> wanted = normalised(userNames);
        try {
            int changed = database.sql("""
                            update reader_list set version = version + 1, name = :name, user_names = :user_names,
                                updated_at = :at
                            where id = :id and version = :version""")
                    .param("id", before.id())
                    .param("version", before.version())
                    .param("name", name.strip())
                    .param("user_names", wanted.toArray(String[]::new))
                    .param("at", time.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (changed == 0) {
                throw Refused.preconditionFailed();
            }
        } catch (DuplicateKeyException taken) {
            throw nameTaken();
        }
        record(actor, "reader-list.change", before.id(), wanted);
        return get(before.id());
    }

    private void record(Actor actor, String act, UUID id, List<String> userNames) {
        audit.record(actor, act, "ReaderList", id.toString(), null, Map.of("people", userNames.size()));
    }

    private static Refused nameTaken() {
        return Refused.conflict(List.of(Refusal.onField("name", "reader-list-name-taken")));
    }

    private static List<String> normalised(List<String> userNames) {
        return userNames.stream().map(Reader::normalised).distinct().sorted().toList();
    }

    private static ReaderList read(ResultSet row) throws SQLException {
        return new ReaderList(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                List.of((String[]) row.getArray("user_names").getArray()),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
