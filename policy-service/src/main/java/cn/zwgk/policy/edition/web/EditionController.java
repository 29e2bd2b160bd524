package cn.zwgk.policy.edition.web;

import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.edition.PublicEditions;
import cn.zwgk.policy.edition.PublicEditions.EditionDifference;
import cn.zwgk.policy.edition.PublicEditions.EditionEntry;
import cn.zwgk.policy.edition.PublicEditions.EditionPage;
import cn.zwgk.policy.library.DocumentPages;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The editions of a public document. They go with it: what is taken down has none. */
@RestController
@RequestMapping(path = "/api/{version}/documents/{id:[0-9a-fA-F-]{36}}/editions", version = "1")
@Tag(name = "政策文件库")
class EditionController {

    private final DocumentPages documents;
    private final PublicEditions editions;
    private final Download download;

    EditionController(DocumentPages documents, PublicEditions editions, Download download) {
        this.documents = documents;
        this.editions = editions;
        this.download = download;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "文件的各个版本", description = "最新的在前；只有一个版本的，列表为空。")
    ResponseEntity<List<EditionEntry>> list(@PathVariable UUID id) {
        return asked(editions.of(requirePublic(id)));
    }

    @GetMapping("/{number:\\d{1,6}}")
    @PublicEndpoint
    @Operation(summary = "某一版本的文本")
    ResponseEntity<EditionPage> page(@PathVariable UUID id, @PathVariable int number) {
        return asked(editions.page(requirePublic(id), number));
    }

    @GetMapping("/comparison")
    @PublicEndpoint
    @Operation(summary = "两个版本逐段对照", description = "按条款和段落对齐，段内标出增减的文字。")
    ResponseEntity<EditionDifference> compare(
            @PathVariable UUID id,
            @RequestParam @Min(1) @Max(100_000) int from,
            @RequestParam @Min(1) @Max(100_000) int to) {
        return asked(editions.difference(requirePublic(id), from, to));
    }

    @GetMapping("/{number:\\d{1,6}}/attachments/{attachmentId}")
    @PublicEndpoint
    @Operation(summary = "下载某一版本的附件")
    ResponseEntity<Resource> attachment(
            @PathVariable UUID id, @PathVariable int number, @PathVariable UUID attachmentId) {
        return download.of(editions.attachment(requirePublic(id), number, attachmentId));
    }

    private DocumentId requirePublic(UUID id) {
        return documents.requirePublic(new DocumentId(id)).id();
    }

    private static <T> ResponseEntity<T> asked(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(answer);
    }
}
