package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.Mapping;
import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.ReadDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in an upload: which documents, at which place first, and which of them are older versions of others. */
@Repository
class ImportEntries {

    /** @param superseded whether a later version of the same title is in the upload */
    record Known(long ordinal, Place place, boolean superseded) {}

    private final JdbcClient database;

    ImportEntries(JdbcClient database) {
        this.database = database;
    }

    void clear(UUID job) {
        database.sql("delete from import_entry where job_id = :job")
                .param("job", job)
                .update();
    }

    void add(UUID job, List<Entry> entries) {
        for (Entry entry : entries) {
            ReadDocument document = entry.document();
            if (document != null) {
                database.sql("""
                        insert into import_entry (job_id, source_key, ordinal, file, line, title, written_on)
                        values (:job, :key, :ordinal, :file, :line, :title, :writtenOn) on conflict do nothing""")
                        .param("job", job)
                        .param("key", document.sourceKey())
                        .param("ordinal", entry.ordinal())
                        .param("file", entry.place().file())
                        .param("line", entry.place().line())
                        .param("title", document.title())
                        .param("writtenOn", document.writtenOn(), java.sql.Types.DATE)
                        .update();
            }
        }
    }

    Map<String, Known> of(UUID job, List<Entry> entries, Mapping.@Nullable Versions versions) {
        List<String> keys = entries.stream()
                .map(Entry::document)
                .filter(Objects::nonNull)
                .map(ReadDocument::sourceKey)
                .distinct()
                .toList();
        Map<String, Known> known = new HashMap<>();
        if (!keys.isEmpty()) {
            database.sql("""
                    select e.source_key, e.ordinal, e.file, e.line,
                           :versions and exists (
                               select 1 from import_entry later where later.job_id = e.job_id and later.title = e.title
                               and (later.written_on > e.written_on
                                    or (:undatedAreOldest and e.written_on is null and later.written_on is not null))) as superseded
                    from import_entry e where e.job_id = :job and e.source_key in (:keys)""")
                    .param("job", job)
                    .param("keys", keys)
                    .param("versions", versions != null)
                    .param("undatedAreOldest", versions != null && versions.undatedAreOldest())
                    .query(row -> {
                        Place place = new Place(row.getString("file"), row.getLong("line"));
                        known.put(
                                row.getString("source_key"),
                                new Known(row.getLong("ordinal"), place, row.getBoolean("superseded")));
                    });
        }
        return known;
    }
}
