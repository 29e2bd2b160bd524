package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploaded files of unfinished imports, in a folder each, under numbers: the names that people give are kept in the database only. */
@Component
class ImportFiles {

    /** Something that can put its bytes into a file. */
    interface Content {
        void writeTo(Path target) throws IOException;
    }

    /** @param size in bytes */
    record Kept(String name, long size) {}

    private final JdbcClient database;
    private final Path folder;

    ImportFiles(JdbcClient database, ImportSettings settings) {
        this.database = database;
        this.folder = settings.folder();
    }

    void keep(UUID job, int ordinal, String name, Content content) {
        Path target = folder(job).resolve(Integer.toString(ordinal));
        try {
            Files.createDirectories(target.getParent());
            content.writeTo(target);
            database.sql("insert into import_file (job_id, ordinal, name, size) values (:job, :ordinal, :name, :size)")
                    .param("job", job)
                    .param("ordinal", ordinal)
                    .param("name", name)
                    .param("size", Files.size(target))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Kept> names(UUID job) {
        return database.sql("select name, size from import_file where job_id = :job order by ordinal")
                .param("job", job)
                .query((row, number) -> new Kept(row.getString("name"), row.getLong("size")))
                .list();
    }

    List<UploadedFile> of(UUID job) {
        return database.sql("select ordinal, name from import_file where job_id = :job order by ordinal")
                .param("job", job)
                .query((row, number) -> new UploadedFile(
                        folder(job).resolve(Integer.toString(row.getInt("ordinal"))), row.getString("name")))
                .list();
    }

    /** An empty folder for unpacking. */
    Path workFolder(UUID job) {
        Path work = folder(job).resolve("unpacked");
        delete(work);
        try {
            return Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(UUID job) {
        delete(folder(job));
    }

    private Path folder(UUID job) {
        return folder.resolve(job.toString());
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
