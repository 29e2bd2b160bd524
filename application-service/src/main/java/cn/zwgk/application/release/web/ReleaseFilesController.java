package cn.zwgk.application.release.web;

import cn.zwgk.application.release.OfferFile;
import cn.zwgk.application.release.ReleaseDesk;
import cn.zwgk.application.release.ReleaseFile;
import cn.zwgk.application.release.ReleaseFiles;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a release, at the desk. Every act answers with the release as it is afterwards. */
@RestController
@RequestMapping(path = "/api/{version}/information-releases/{id}/files", version = "1")
@Tag(name = "依申请公开信息公布")
class ReleaseFilesController {

    private final OfferFile offering;
    private final ReleaseDesk desk;
    private final ReleaseFiles files;
    private final ReleaseViews views;

    ReleaseFilesController(OfferFile offering, ReleaseDesk desk, ReleaseFiles files, ReleaseViews views) {
        this.offering = offering;
        this.desk = desk;
        this.files = files;
        this.views = views;
    }

    /** A copy of the reply. */
    record ChosenCopy(@Nullable UUID answerFileId) {}

    /** What the public will see as its name. */
    record ReleaseFileName(@Nullable String name) {}

    /** What is to be taken out of a file. */
    record FindingsToRedact(@Nullable List<String> findings) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(ReleasesController.DRAFTERS)
    @Operation(summary = "选用答复的材料", description = "选用的是提供给申请人的副本，公布件另存一份。")
    ResponseEntity<ReleaseView> choose(@PathVariable UUID id, @RequestBody ChosenCopy chosen, Actor actor) {
        UUID copy = chosen.answerFileId();
        if (copy == null) {
            throw Refused.invalid(List.of(Refusal.onField("answerFileId", "release-file-missing")));
        }
        offering.choose(id, copy, actor);
        return answer(id, actor);
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(ReleasesController.DRAFTERS)
    @Operation(summary = "上传材料", description = "去除作者等属性信息以后另存，并逐处审查。")
    ResponseEntity<ReleaseView> handIn(@PathVariable UUID id, @RequestPart("file") MultipartFile file, Actor actor) {
        String name = file.getOriginalFilename();
        offering.handIn(id, name == null ? "" : name, file, actor);
        return answer(id, actor);
    }

    @PutMapping("/{file}/name")
    @PreAuthorize(ReleasesController.DRAFTERS)
    @Operation(summary = "修改材料名称")
    ResponseEntity<ReleaseView> rename(
            @PathVariable UUID id, @PathVariable UUID file, @RequestBody ReleaseFileName name, Actor actor) {
        offering.rename(id, file, name.name(), actor);
        return answer(id, actor);
    }

    @PostMapping("/{file}/redaction")
    @PreAuthorize(ReleasesController.DRAFTERS)
    @Operation(summary = "遮盖材料中发现的内容", description = "去除以后核验文字和字节，不能保证去除的不生成。")
    ResponseEntity<ReleaseView> redact(
            @PathVariable UUID id, @PathVariable UUID file, @RequestBody FindingsToRedact wanted, Actor actor) {
        offering.redact(id, file, wanted.findings() == null ? List.of() : wanted.findings(), actor);
        return answer(id, actor);
    }

    @DeleteMapping("/{file}")
    @PreAuthorize(ReleasesController.DRAFTERS)
    @Operation(summary = "移除材料")
    ResponseEntity<ReleaseView> remove(@PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        offering.remove(id, file, actor);
        return answer(id, actor);
    }

    @GetMapping(path = "/{file}", produces = MediaType.ALL_VALUE)
    @PreAuthorize(ReleasesController.READERS)
    @Operation(summary = "打开材料")
    ResponseEntity<ByteArrayResource> open(@PathVariable UUID id, @PathVariable UUID file, Actor actor) {
        ReleaseFile found = files.get(desk.seen(id, actor).id(), file);
        return FileAnswer.saved(found.name(), found.mediaType(), found.size())
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(files.content(file)));
    }

    private ResponseEntity<ReleaseView> answer(UUID id, Actor actor) {
        ReleaseView view = views.of(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
