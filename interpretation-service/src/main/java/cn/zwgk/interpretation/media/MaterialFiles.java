package cn.zwgk.interpretation.media;

import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.uploads.FileStore.StoredFile;
import cn.zwgk.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which interpretation has which files, in their order. */
@Repository
public class MaterialFiles {

    private final JdbcClient database;
    private final InstantSource time;

    MaterialFiles(JdbcClient database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    /** By role, in the order in which they are shown. */
    public List<MaterialFile> of(InterpretationId material) {
        return database.sql("SELECT * FROM interpretation_file WHERE interpretation = ? ORDER BY role, position, id")
                .param(material.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws Refused {@code file-not-found} */
    public MaterialFile get(InterpretationId material, UUID id) {
        return of(material).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("file-not-found"));
    }

    void add(InterpretationId material, MaterialFile file) {
        database.sql("""
                INSERT INTO interpretation_file (id, interpretation, role, position, file_name, media_type, size, sha256,
                    served_type, served_size, served_sha256, text_instead, added_at)
                VALUES (:id, :material, :role, :position, :name, :type, :size, :sha256,
                    :servedType, :servedSize, :servedSha256, :textInstead, :at)
                """)
                .param("id", file.id())
                .param("material", material.value())
                .param("role", file.role().name())
                .param("position", file.position())
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.original().size())
                .param("sha256", file.original().sha256())
                .param("servedType", file.servedType())
                .param("servedSize", file.served().size())
                .param("servedSha256", file.served().sha256())
                .param("textInstead", file.textInstead())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void describe(UUID id, @Nullable String textInstead) {
        database.sql("UPDATE interpretation_file SET text_instead = :text WHERE id = :id")
                .param("text", textInstead)
                .param("id", id)
                .update();
    }

    void place(UUID id, int position) {
        database.sql("UPDATE interpretation_file SET position = :position WHERE id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        database.sql("DELETE FROM interpretation_file WHERE id = ?").param(id).update();
    }

    private static MaterialFile read(ResultSet row) throws SQLException {
        return new MaterialFile(
                row.getObject("id", UUID.class),
                FileRole.valueOf(row.getString("role")),
                row.getInt("position"),
                row.getString("file_name"),
                row.getString("media_type"),
                new StoredFile(row.getString("sha256"), row.getLong("size")),
                row.getString("served_type"),
                new StoredFile(row.getString("served_sha256"), row.getLong("served_size")),
                row.getString("text_instead"));
    }
}
