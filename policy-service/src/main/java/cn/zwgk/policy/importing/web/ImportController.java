package cn.zwgk.policy.importing.web;

import cn.zwgk.policy.importing.ImportProgress;
import cn.zwgk.policy.importing.ResumeImport;
import cn.zwgk.policy.importing.StartImport;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** 导入:existing documents are handed in as files and taken over in the background. */
@RestController
@RequestMapping(path = "/api/{version}/imports", version = "1")
class ImportController {

    private final StartImport startImport;
    private final ResumeImport resumeImport;
    private final ImportProgress progress;
    private final ImportWording wording;

    ImportController(
            StartImport startImport, ResumeImport resumeImport, ImportProgress progress, ImportWording wording) {
        this.startImport = startImport;
        this.resumeImport = resumeImport;
        this.progress = progress;
        this.wording = wording;
    }

    /** Parts {@code files}, and {@code mapping} as a file or as text. */
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schemaProperties = {
                                                @SchemaProperty(
                                                        name = "files",
                                                        array =
                                                                @ArraySchema(
                                                                        schema =
                                                                                @Schema(
                                                                                        type = "string",
                                                                                        format = "binary"))),
                                                @SchemaProperty(
                                                        name = "mapping",
                                                        schema = @Schema(type = "string", format = "binary"))
                                            })))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasRole('openness-office')")
    ResponseEntity<ImportView> start(
            MultipartHttpServletRequest request, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor)
            throws IOException {
        List<Upload> files = request.getFiles("files").stream().map(Upload::new).toList();
        UUID id = startImport.start(files, mapping(request), dryRun, actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(view(id));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('openness-office', 'operator')")
    Paged<ImportView> list(PageRequest paging) {
        return progress.newest(paging).map(job -> wording.view(job, progress.files(job.id())));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('openness-office', 'operator')")
    ImportView one(@PathVariable UUID id) {
        return view(id);
    }

    @GetMapping("/{id}/problems")
    @PreAuthorize("hasAnyRole('openness-office', 'operator')")
    Paged<ProblemView> problems(@PathVariable UUID id, PageRequest paging) {
        return progress.problems(id, paging).map(wording::view);
    }

    @PostMapping("/{id}/resume")
    @PreAuthorize("hasRole('openness-office')")
    ResponseEntity<ImportView> resume(@PathVariable UUID id, Actor actor) {
        resumeImport.resume(id, actor);
        return ResponseEntity.accepted().body(view(id));
    }

    private ImportView view(UUID id) {
        return wording.view(progress.of(id), progress.files(id));
    }

    private static @Nullable String mapping(MultipartHttpServletRequest request) throws IOException {
        MultipartFile file = request.getFile("mapping");
        String text =
                file == null ? request.getParameter("mapping") : new String(file.getBytes(), StandardCharsets.UTF_8);
        return text == null || text.isBlank() ? null : text;
    }

    /** A part of the request. */
    private record Upload(MultipartFile file) implements StartImport.Incoming {

        @Override
        public String name() {
            String name = file.getOriginalFilename();
            return name == null ? "" : name;
        }

        @Override
        public void writeTo(Path target) throws IOException {
            file.transferTo(target);
        }
    }
}
