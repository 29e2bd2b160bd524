package cn.zwgk.policy.guide.web;

import cn.zwgk.policy.guide.GuideChanges;
import cn.zwgk.policy.guide.GuideList;
import cn.zwgk.policy.guide.GuidePage;
import cn.zwgk.policy.guide.GuidePages;
import cn.zwgk.policy.guide.LifeEvent;
import cn.zwgk.policy.library.Library;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Guides as the public reads them; answers may be kept by whoever asks each time whether they still hold. */
@RestController
@RequestMapping(path = "/api/{version}/guides", version = "1")
@Tag(name = "办事指南")
class GuideController {

    private final GuideList list;
    private final GuidePages pages;
    private final GuideChanges changes;
    private final Library library;

    GuideController(GuideList list, GuidePages pages, GuideChanges changes, Library library) {
        this.list = list;
        this.pages = pages;
        this.changes = changes;
        this.library = library;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "办事指南列表", description = "可按关键词、生活事项、主题、区县、办理依据和救助标准筛选；排序字段：publishedAt、title、confirmedOn。")
    @Nullable
    ResponseEntity<GuidePage.Listing> list(
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable LifeEvent lifeEvent,
            @RequestParam(required = false) @Size(max = 60) @Nullable String topic,
            @RequestParam(required = false) @Size(max = 60) @Nullable String district,
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Size(max = 60) @Nullable String standard,
            PageRequest paging,
            WebRequest request) {
        GuideList.Query query = new GuideList.Query(q, lifeEvent, topic, district, documentId, standard);
        return unlessKnown(request, () -> list.list(query, paging));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PublicEndpoint
    @Operation(summary = "办事指南")
    @ApiResponse(responseCode = "200", description = "指南全文，附最近确认日期和历次版本")
    @ApiResponse(responseCode = "410", description = "指南已撤下，附理由")
    @Nullable
    ResponseEntity<GuidePage> page(@PathVariable UUID id, WebRequest request) {
        return unlessKnown(request, () -> pages.of(id, null));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}/editions/{edition}")
    @PublicEndpoint
    @Operation(summary = "办事指南的历史版本")
    @Nullable
    ResponseEntity<GuidePage> edition(
            @PathVariable UUID id, @PathVariable @Min(1) @Max(10_000) int edition, WebRequest request) {
        return unlessKnown(request, () -> pages.of(id, edition));
    }

    @GetMapping("/changes")
    @PreAuthorize("hasRole('system')")
    @Operation(summary = "指南变更流", description = "供其他系统重建索引：自 after 之后有变更的指南的当前状态，含已撤下的。")
    GuideChanges.GuideStretch changes(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit) {
        return changes.after(after, limit);
    }

    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> answer) {
        String tag = "W/\"guides-" + pages.state() + "-" + library.state() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(answer.get());
    }
}
