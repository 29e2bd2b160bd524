package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.archive.ArchiveCase;
import cn.zwgk.application.casefile.archive.ArchivePart;
import cn.zwgk.application.casefile.archive.Archives;
import cn.zwgk.application.casefile.archive.CaseArchive;
import cn.zwgk.application.casefile.archive.ExportArchive;
import cn.zwgk.application.casefile.archive.VerifyArchive;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 归档: the archives of a case, taken out as packages and verified. */
@RestController
@RequestMapping(path = "/api/{version}", version = "1")
class ArchivesController {

    private static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final CaseDirectory cases;
    private final Archives archives;
    private final ArchiveCase archiveCase;
    private final ExportArchive exportArchive;
    private final VerifyArchive verifyArchive;
    private final CodeNames names;

    ArchivesController(
            CaseDirectory cases,
            Archives archives,
            ArchiveCase archiveCase,
            ExportArchive exportArchive,
            VerifyArchive verifyArchive,
            CodeNames names) {
        this.cases = cases;
        this.archives = archives;
        this.archiveCase = archiveCase;
        this.exportArchive = exportArchive;
        this.verifyArchive = verifyArchive;
        this.names = names;
    }

    record ArchiveView(
            UUID id,
            int edition,
            String fingerprint,
            String madeBy,
            Instant madeAt,
            List<ArchivePart> parts,
            @Nullable LocalDate removedOn) {}

    record VerificationView(
            String registrationNumber, int edition, boolean madeHere, boolean intact, List<CheckedView> parts) {}

    record CheckedView(String path, VerifyArchive.Finding finding, String findingName) {}

    @PreAuthorize(OFFICERS)
    @GetMapping("/application-cases/{id}/archives")
    List<ArchiveView> archives(@PathVariable UUID id, Actor actor) {
        return archives.of(seen(id, actor)).stream()
                .map(ArchivesController::view)
                .toList();
    }

    @PreAuthorize(OFFICERS)
    @PostMapping("/application-cases/{id}/archives")
    List<ArchiveView> archive(@PathVariable UUID id, Actor actor) {
        archiveCase.archive(seen(id, actor), actor);
        return archives(id, actor);
    }

    /** The package as one ZIP file. */
    @PreAuthorize(OFFICERS)
    @GetMapping(path = "/application-cases/{id}/archives/{archiveId}/package", produces = MediaType.ALL_VALUE)
    ResponseEntity<StreamingResponseBody> export(@PathVariable UUID id, @PathVariable UUID archiveId, Actor actor) {
        CaseId caseId = seen(id, actor);
        CaseArchive archive = exportArchive.taken(caseId, archiveId, actor);
        String name = "%s-%d.zip".formatted(archive.registrationNumber(), archive.edition());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(out -> exportArchive.write(caseId, archive, out));
    }

    /** Whether what lies in the platform is still what was archived. */
    @PreAuthorize(OFFICERS)
    @GetMapping("/application-cases/{id}/archives/{archiveId}/verification")
    VerificationView verify(@PathVariable UUID id, @PathVariable UUID archiveId, Actor actor) {
        return view(verifyArchive.stored(seen(id, actor), archiveId));
    }

    /** Whether a package that was taken out is complete and unchanged. */
    @PreAuthorize(OFFICERS)
    @PostMapping(path = "/archive-verifications", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VerificationView verify(@RequestPart("file") MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return view(verifyArchive.handedIn(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ArchiveView view(CaseArchive archive) {
        return new ArchiveView(
                archive.id(),
                archive.edition(),
                archive.fingerprint(),
                archive.madeBy(),
                archive.madeAt(),
                archive.parts(),
                archive.removedOn());
    }

    private VerificationView view(VerifyArchive.Verification found) {
        return new VerificationView(
                found.registrationNumber(),
                found.edition(),
                found.madeHere(),
                found.intact(),
                found.parts().stream()
                        .map(part -> new CheckedView(
                                part.path(),
                                part.finding(),
                                names.of("ArchiveFinding", part.finding().name())))
                        .toList());
    }

    private CaseId seen(UUID id, Actor actor) {
        return cases.requireSeen(new CaseId(id), actor);
    }
}
