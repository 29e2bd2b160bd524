package cn.zwgk.policy.attachment;

import cn.zwgk.uploads.FileStore.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which copy without metadata the public gets in place of a file; what has none is served as it is. */
@Repository
class CleanCopies {

    private final JdbcClient database;

    CleanCopies(JdbcClient database) {
        this.database = database;
    }

    StoredFile of(Attachment attachment) {
        return database.sql("select clean_sha256, clean_size from clean_copy where sha256 = ?")
                .param(attachment.sha256())
                .query((row, number) -> new StoredFile(row.getString("clean_sha256"), row.getLong("clean_size")))
                .optional()
                .orElseGet(() -> new StoredFile(attachment.sha256(), attachment.size()));
    }

    void note(StoredFile original, StoredFile copy) {
        database.sql("""
                        insert into clean_copy (sha256, clean_sha256, clean_size) values (:original, :copy, :size)
                        on conflict (sha256) do update set clean_sha256 = excluded.clean_sha256, clean_size = excluded.clean_size""")
                .param("original", original.sha256())
                .param("copy", copy.sha256())
                .param("size", copy.size())
                .update();
    }
}
