package cn.zwgk.policy.ledger.file;

import cn.zwgk.policy.attachment.Intake;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of evidence and records. */
@Repository
public class LedgerFiles {

    private static final int MOST = 20;

    private final JdbcClient database;
    private final Intake intake;
    private final InstantSource time;

    LedgerFiles(JdbcClient database, Intake intake, InstantSource time) {
        this.database = database;
        this.intake = intake;
        this.time = time;
    }

    /**
     * Outside any transaction, because a scanner may take its time.
     *
     * @throws Refused {@code attachments-too-many}, or what {@link Intake#receive(String, InputStreamSource)} refuses
     */
    public LedgerFile add(UUID owner, String givenName, InputStreamSource content) {
        if (of(owner).size() >= MOST) {
            throw Refused.conflict("attachments-too-many", MOST);
        }
        Intake.Received received = intake.receive(givenName, content);
        LedgerFile file = new LedgerFile(
                Ids.next(),
                owner,
                received.fileName(),
                received.mediaType(),
                received.file().size(),
                received.file().sha256());
        database.sql("""
                        insert into ledger_file (id, owner_id, file_name, media_type, size, sha256, added_at)
                        values (:id, :owner, :name, :type, :size, :sha256, :at)""")
                .param("id", file.id())
                .param("owner", owner)
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        return file;
    }

    public List<LedgerFile> of(UUID owner) {
        return of(List.of(owner)).getOrDefault(owner, List.of());
    }

    /** By owner, in the order in which they were added. */
    public Map<UUID, List<LedgerFile>> of(Collection<UUID> owners) {
        return database
                .sql("select * from ledger_file where owner_id = any(:owners) order by added_at, id")
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(LedgerFile::ownerId));
    }

    /** @throws Refused {@code attachment-not-found} */
    public LedgerFile get(UUID id) {
        return database.sql("select * from ledger_file where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> Refused.notFound("attachment-not-found"));
    }

    private static LedgerFile read(ResultSet row) throws SQLException {
        return new LedgerFile(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
