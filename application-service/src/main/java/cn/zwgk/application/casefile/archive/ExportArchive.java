package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.ArchiveSource.ArchivedFile;
import cn.zwgk.application.casefile.ArchiveSource.Place;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.privacy.KeysetException;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives an archive out as one ZIP file, file by file, so that a large one needs no memory. */
@Component
public class ExportArchive {

    private final ArchiveCase archiving;
    private final ArchiveContents contents;
    private final Archives archives;
    private final AuditTrail audit;
    private final JsonMapper json;

    ExportArchive(
            ArchiveCase archiving, ArchiveContents contents, Archives archives, AuditTrail audit, JsonMapper json) {
        this.archiving = archiving;
        this.contents = contents;
        this.archives = archives;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Notes that somebody takes the archive out; it holds the applicant's data in full.
     *
     * @throws Refused 410 {@code archive-removed}
     */
    @Transactional
    public CaseArchive taken(CaseId id, UUID archiveId, Actor officer) {
        CaseArchive archive = archives.get(id, archiveId);
        requireKept(archive);
        audit.record(
                officer,
                "application.export-archive",
                "application",
                id.toString(),
                null,
                Map.of("edition", archive.edition()));
        return archive;
    }

    /** A part that is not there any more is left out, and whoever verifies the package is told. */
    public void write(CaseId id, CaseArchive archive, OutputStream out) throws IOException {
        Map<String, String> written = archives.written(archive.id());
        Map<String, ArchivedFile> files = files(id, archive);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, ArchiveManifest.PATH, bytes(json.writeValueAsString(archiving.manifest(archive))));
            for (ArchivePart part : archive.parts()) {
                String text = written.get(part.path());
                ArchivedFile file = files.get(part.path());
                if (text != null) {
                    entry(zip, part.path(), bytes(text));
                } else if (file != null && part.place() == Place.PACKAGE) {
                    Optional<byte[]> content = readable(file);
                    if (content.isPresent()) {
                        entry(zip, part.path(), content.get());
                    }
                }
            }
        }
    }

    /** What was altered in the database does not open; it is left out like what is not there. */
    private static Optional<byte[]> readable(ArchivedFile file) {
        try {
            return file.content().get();
        } catch (KeysetException altered) {
            return Optional.empty();
        }
    }

    /** The files of the case as they lie there now, by path; whether they are still those that were archived show their checksums. */
    Map<String, ArchivedFile> files(CaseId id, CaseArchive archive) {
        return contents.files(id, archive.format()).stream()
                .collect(Collectors.toMap(ArchivedFile::path, Function.identity()));
    }

    /** @throws Refused 410 {@code archive-removed} if the case was anonymised */
    static void requireKept(CaseArchive archive) {
        LocalDate removedOn = archive.removedOn();
        if (removedOn != null) {
            throw Refused.gone("archive-removed", Map.of("removedOn", removedOn), removedOn.toString());
        }
    }

    private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
