package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
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

    /** Notes that somebody takes the archive out; it holds the applicant's data in full. */
    @Transactional
    public CaseArchive taken(CaseId id, UUID archiveId, Actor officer) {
        CaseArchive archive = archives.get(id, archiveId);
        audit.record(
                officer,
                "application.export-archive",
                "application",
                id.toString(),
                null,
                Map.of("edition", archive.edition()));
        return archive;
    }

    public void write(CaseId id, CaseArchive archive, OutputStream out) throws IOException {
        Map<String, String> written = archives.written(archive.id());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, ArchiveManifest.PATH, bytes(json.writeValueAsString(archiving.manifest(archive))));
            for (ArchivePart part : archive.parts()) {
                String text = written.get(part.path());
                entry(zip, part.path(), text == null ? file(id, part) : bytes(text));
            }
        }
    }

    /** A file of the case as it lies there now; whether it is still the one that was archived shows its checksum. */
    byte[] file(CaseId id, ArchivePart part) {
        return contents.files(id).stream()
                .filter(file -> file.path().equals(part.path()))
                .findFirst()
                .map(contents::open)
                .orElse(new byte[0]);
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
