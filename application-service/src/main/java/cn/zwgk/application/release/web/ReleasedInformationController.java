package cn.zwgk.application.release.web;

import cn.zwgk.application.release.PublicReleases;
import cn.zwgk.application.release.PublicReleases.Published;
import cn.zwgk.application.release.PublicReleases.Told;
import cn.zwgk.application.release.ReleaseFile;
import cn.zwgk.application.release.ReleaseFiles;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 依申请公开信息, for everybody: nothing in it leads to a case or to who applied. */
@RestController
@RequestMapping(path = "/api/{version}/released-information", version = "1")
@Tag(name = "依申请公开信息公布")
class ReleasedInformationController {

    private static final int MOST = 500;

    private final PublicReleases releases;
    private final ReleaseFiles files;

    ReleasedInformationController(PublicReleases releases, ReleaseFiles files) {
        this.releases = releases;
        this.files = files;
    }

    /** Released information in the list. */
    record ReleasedLine(UUID id, String title, String description, String office, Instant publishedAt, int files) {}

    /** Released information in full. */
    record ReleasedPage(
            UUID id,
            String title,
            String description,
            String answer,
            String office,
            Instant publishedAt,
            List<ReleasedInformationFile> files) {}

    /** A file of it. */
    record ReleasedInformationFile(
            UUID id, String name, String mediaType, long size, String sha256, boolean redacted, String url) {}

    /** A stretch of all that was ever public; {@code next} continues, null when there was nothing more. */
    record ReleaseChanges(List<Told> items, @Nullable UUID next) {}

    @PublicEndpoint
    @GetMapping
    @Operation(summary = "依申请公开信息", description = "q 为标题、内容中的词，空格分开的都要有；year 为公布年份；排序字段：publishedAt、title。")
    Paged<ReleasedLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer year,
            PageRequest paging) {
        return releases.find(q, year, paging)
                .map(one -> new ReleasedLine(
                        one.id(), one.title(), one.description(), one.office(), one.publishedAt(), one.files()));
    }

    @PublicEndpoint
    @GetMapping("/{id}")
    @Operation(summary = "一条依申请公开信息", description = "撤回的回答 410 并说明理由。")
    ResponseEntity<ReleasedPage> one(@PathVariable UUID id) {
        Published one = releases.one(id);
        return ResponseEntity.ok()
                .eTag(ETags.of(one.version()))
                .cacheControl(CacheControl.noCache())
                .body(new ReleasedPage(
                        id,
                        one.title(),
                        one.description(),
                        one.answer(),
                        one.office(),
                        one.publishedAt(),
                        releases.filesOf(id).stream()
                                .map(file -> file(id, file))
                                .toList()));
    }

    @PublicEndpoint
    @GetMapping(path = "/{id}/files/{file}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "下载依申请公开信息的附件")
    ResponseEntity<ByteArrayResource> file(@PathVariable UUID id, @PathVariable UUID file) {
        ReleaseFile found = releases.filesOf(id).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("release-file-not-found"));
        return FileAnswer.saved(found.name(), found.mediaType(), found.size())
                .eTag("\"" + found.sha256() + "\"")
                .cacheControl(CacheControl.noCache())
                .body(new ByteArrayResource(files.content(file)));
    }

    /** For other systems that keep a copy. */
    @PreAuthorize("hasRole('system')")
    @GetMapping("/changes")
    @Operation(summary = "依申请公开信息的变更", description = "供建立索引的系统从头读到尾；after 为上一页的 next。")
    ReleaseChanges changes(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("limit-out-of-range", MOST);
        }
        List<Told> items = releases.after(after, limit);
        return new ReleaseChanges(
                items, items.size() < limit ? null : items.getLast().cursor());
    }

    private static ReleasedInformationFile file(UUID release, ReleaseFile file) {
        return new ReleasedInformationFile(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.redacted(),
                "/api/v1/released-information/%s/files/%s".formatted(release, file.id()));
    }
}
