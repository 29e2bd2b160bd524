package cn.zwgk.policy.library.web;

import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.library.ChangeFeed;
import cn.zwgk.policy.library.DocumentFeed;
import cn.zwgk.policy.library.DocumentPage;
import cn.zwgk.policy.library.DocumentPages;
import cn.zwgk.policy.library.Library;
import cn.zwgk.policy.library.LibraryPage;
import cn.zwgk.policy.library.LibraryQuery;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The library as the public reads it. Answers may be kept by anybody who asks each time whether they still hold: what is in
 * force today may not be tomorrow.
 */
@RestController
@RequestMapping(path = "/api/{version}", version = "1")
@Tag(name = "政策文件库")
class LibraryController {

    private final Library library;
    private final DocumentPages pages;
    private final DocumentFeed feed;
    private final ChangeFeed changes;
    private final Attachments attachments;
    private final Download download;

    LibraryController(
            Library library,
            DocumentPages pages,
            DocumentFeed feed,
            ChangeFeed changes,
            Attachments attachments,
            Download download) {
        this.library = library;
        this.pages = pages;
        this.feed = feed;
        this.changes = changes;
        this.attachments = attachments;
        this.download = download;
    }

    @GetMapping("/documents")
    @PublicEndpoint
    @Operation(summary = "政策文件列表", description = "可按有效性、种类、主题、发布机构、发布年份筛选，条数精确；排序字段：publishedAt、writtenOn、title。")
    @Nullable
    ResponseEntity<LibraryPage> list(
            @Parameter(description = "标题、文号或索引号中的词，多个词以空格分开", example = "养老 补贴")
                    @RequestParam(required = false)
                    @Size(max = 100)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable Validity validity,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Min(1900) @Max(2999) @Nullable Integer year,
            PageRequest paging,
            WebRequest request) {
        LibraryQuery query = new LibraryQuery(q, validity, kind, topic, issuer, year);
        return unlessKnown(request, MediaType.APPLICATION_JSON, () -> library.list(query, paging));
    }

    @GetMapping("/documents/{id:[0-9a-fA-F-]{36}}")
    @PublicEndpoint
    @Operation(summary = "政策文件")
    @ApiResponse(responseCode = "200", description = "文件的元数据、正文、附件和相关文件")
    @ApiResponse(responseCode = "410", description = "文件已撤回，附理由和索引号")
    @Nullable
    ResponseEntity<DocumentPage> page(@PathVariable UUID id, WebRequest request) {
        return unlessKnown(request, MediaType.APPLICATION_JSON, () -> pages.of(new DocumentId(id)));
    }

    @GetMapping("/documents/by-index-number")
    @PublicEndpoint
    @Operation(summary = "按索引号查找政策文件")
    @Nullable
    ResponseEntity<DocumentPage> byIndexNumber(
            @Parameter(example = "1233020000000000MZ/2026-00001") @RequestParam String value, WebRequest request) {
        return unlessKnown(request, MediaType.APPLICATION_JSON, () -> pages.withIndexNumber(value));
    }

    @GetMapping("/documents/{id:[0-9a-fA-F-]{36}}/attachments/{attachmentId}")
    @PublicEndpoint
    @Operation(summary = "下载附件")
    ResponseEntity<Resource> attachment(@PathVariable UUID id, @PathVariable UUID attachmentId) {
        DocumentId document = pages.requirePublic(new DocumentId(id)).id();
        return download.of(attachments.get(document, attachmentId));
    }

    @GetMapping(path = "/feeds/documents.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @PublicEndpoint
    @Operation(summary = "政策文件（Atom）", description = "最新的在前，每页五十份，以 first、previous、next 链接翻页（RFC 5005）。")
    @Nullable
    ResponseEntity<String> feed(
            @Parameter(description = "第几页，从 1 起") @RequestParam(defaultValue = "1") @Min(1) @Max(20_000_000) int page,
            WebRequest request) {
        return unlessKnown(request, MediaType.APPLICATION_ATOM_XML, () -> feed.xml(page));
    }

    @GetMapping("/documents/changes")
    @PreAuthorize("hasRole('system')")
    @Operation(
            summary = "变更流",
            description = "供其他系统保存一份文件库：自 after 之后发生变更的文件的当前状态，按变更先后排列，含已撤回的，不含非主动公开的。"
                    + "第一次以 0 作为 after，以后以上一次的 next 作为 after；more 为真时可以立即续取。"
                    + "编号与提交次序一致，不会遗漏；同一份文件在一段中只出现一次，再有变更时以新的编号出现。")
    @ApiResponse(
            responseCode = "200",
            description = "一段变更",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ChangeFeed.Stretch.class),
                            examples =
                                    @ExampleObject(
                                            name = "撤回",
                                            value =
                                                    "{\"items\":[{\"type\":\"DocumentWithdrawn\",\"change\":4711,\"data\":{"
                                                            + "\"documentId\":\"0198f2a0-6d3c-7c1e-9a55-2f0b8d1c4e77\",\"version\":9,"
                                                            + "\"indexNumber\":\"1233020000000000MZ/2026-00012\",\"reason\":\"误发\","
                                                            + "\"withdrawnAt\":\"2026-05-06T01:30:00Z\"}}],\"next\":4711,\"more\":false}")))
    ChangeFeed.Stretch changes(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit) {
        return changes.after(after, limit);
    }

    /** Answers 304 if nothing that the public can see has changed since the reader asked last, and no day has passed. */
    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, MediaType type, Supplier<T> answer) {
        String tag = "W/\"" + library.state() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(type)
                .body(answer.get());
    }
}
