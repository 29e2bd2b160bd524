package cn.zwgk.application.upload.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.upload.ShowUpload;
import cn.zwgk.application.upload.ShowUpload.Opened;
import cn.zwgk.application.upload.Upload;
import cn.zwgk.application.upload.UploadPurpose;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a case, for who works on it. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases/{id}/files", version = "1")
class CaseFilesController {

    private final ShowUpload showUpload;
    private final CodeNames names;

    CaseFilesController(ShowUpload showUpload, CodeNames names) {
        this.showUpload = showUpload;
        this.names = names;
    }

    /** A file in the list of a case. */
    record FileLine(
            UUID id,
            UploadPurpose purpose,
            String purposeName,
            String name,
            String mediaType,
            long size,
            Instant receivedAt,
            @Nullable LocalDate removedOn) {}

    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office')")
    @GetMapping
    List<FileLine> files(@PathVariable UUID id, Actor actor) {
        return showUpload.of(new CaseId(id), actor).stream().map(this::line).toList();
    }

    /** The content. That it was shown, to whom and when, stands in the audit trail. */
    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office')")
    @GetMapping("/{file}")
    ResponseEntity<ByteArrayResource> file(@PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        Opened opened = showUpload.show(new CaseId(id), file, actor);
        return FileAnswer.saved(
                        opened.upload().name(),
                        opened.upload().mediaType(),
                        opened.content().contentLength())
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }

    private FileLine line(Upload upload) {
        return new FileLine(
                upload.id(),
                upload.purpose(),
                names.of(upload.purpose()),
                upload.name(),
                upload.mediaType(),
                upload.size(),
                upload.receivedAt(),
                upload.removedOn());
    }
}
