package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.CleanUpOutcome;
import cn.zwgk.policy.cleaning.PublishedCleanUps;
import cn.zwgk.policy.cleaning.PublishedCleanUps.CleanUpEntry;
import cn.zwgk.policy.cleaning.PublishedCleanUps.CleanedDocument;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.library.Library;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The results of clean-ups, for the public. */
@RestController
@RequestMapping(path = "/api/{version}/clean-ups", version = "1")
@Tag(name = "政策文件库")
class CleanUpController {

    private final PublishedCleanUps cleanUps;
    private final Library library;

    CleanUpController(PublishedCleanUps cleanUps, Library library) {
        this.cleanUps = cleanUps;
        this.library = library;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "文件清理结果列表")
    @Nullable
    ResponseEntity<Paged<CleanUpEntry>> list(PageRequest paging, WebRequest request) {
        return unlessKnown(request, () -> cleanUps.list(paging));
    }

    @GetMapping("/{id}")
    @PublicEndpoint
    @Operation(summary = "文件清理结果")
    @Nullable
    ResponseEntity<CleanUpEntry> one(@PathVariable UUID id, WebRequest request) {
        return unlessKnown(request, () -> cleanUps.get(id));
    }

    @GetMapping("/{id}/documents")
    @PublicEndpoint
    @Operation(summary = "清理的文件目录", description = "可按结果、种类和关键词筛选；排序字段：title、writtenOn、outcome。")
    @Nullable
    ResponseEntity<Paged<CleanedDocument>> documents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable CleanUpOutcome outcome,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging,
            WebRequest request) {
        PublishedCleanUps.Query query = new PublishedCleanUps.Query(outcome, kind, q);
        return unlessKnown(request, () -> cleanUps.documents(id, query, paging));
    }

    /** Answers 304 if nothing that the public can see has changed since the reader asked last, and no day has passed. */
    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> answer) {
        String tag = "W/\"" + library.state() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.get());
    }
}
