package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.KeepPaperFiles;
import cn.zwgk.application.proceedings.KeepPaperFiles.OpenedPaper;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 材料文件: the files of a proceeding's papers. */
@RestController
@RequestMapping(path = "/api/{version}/proceedings/{id:[0-9a-fA-F-]{36}}", version = "1")
@Tag(name = "行政复议和行政诉讼")
class PaperFilesController {

    private static final String KEEPERS = "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')";

    private final KeepPaperFiles keep;
    private final ProceedingViews views;

    PaperFilesController(KeepPaperFiles keep, ProceedingViews views) {
        this.keep = keep;
        this.views = views;
    }

    /** Why. */
    record FileRemoval(@Nullable String reason) {}

    @PostMapping(path = "/papers/{paper}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(KEEPERS)
    @Operation(summary = "上传材料文件", description = "PDF、OFD、Word、Excel 和图片，不超过 20MB。同一份材料重复上传同一文件不产生新的文件。")
    ResponseEntity<ProceedingView> add(
            @PathVariable UUID id, @PathVariable UUID paper, @RequestPart MultipartFile file, Actor actor) {
        String name = file.getOriginalFilename();
        keep.add(id, paper, name == null ? "" : name, file, actor);
        return answer(HttpStatus.CREATED, id, actor);
    }

    @GetMapping(path = "/files/{file}", produces = MediaType.ALL_VALUE)
    @PreAuthorize(ProceedingController.READERS)
    @Operation(summary = "下载材料文件", description = "每次下载留痕。")
    ResponseEntity<ByteArrayResource> file(@PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        OpenedPaper opened = keep.show(id, file, actor);
        return FileAnswer.saved(
                        opened.file().name(),
                        opened.file().mediaType(),
                        opened.content().contentLength())
                .cacheControl(CacheControl.noStore())
                .body(opened.content());
    }

    @PostMapping("/files/{file}/acts/remove")
    @PreAuthorize(KEEPERS)
    @Operation(summary = "删除材料文件", description = "办结以前可以删除，须说明理由；内容销毁，删除的记录保留。")
    ResponseEntity<ProceedingView> remove(
            @PathVariable UUID id, @PathVariable UUID file, @RequestBody FileRemoval why, Actor actor) {
        keep.remove(id, file, why.reason(), actor);
        return answer(HttpStatus.OK, id, actor);
    }

    private ResponseEntity<ProceedingView> answer(HttpStatus status, UUID id, Actor actor) {
        ProceedingView view = views.of(id, actor);
        return ResponseEntity.status(status)
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
