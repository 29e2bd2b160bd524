package cn.zwgk.policy.record.web;

import cn.zwgk.policy.catalogue.CatalogueEntries;
import cn.zwgk.policy.catalogue.PublicCatalogue;
import cn.zwgk.policy.record.RecordClass;
import cn.zwgk.policy.record.RecordClasses;
import cn.zwgk.policy.record.RecordFeed;
import cn.zwgk.policy.record.RecordFeed.RecordStretch;
import cn.zwgk.policy.record.RecordLists;
import cn.zwgk.policy.record.RecordLists.RecordFilter;
import cn.zwgk.policy.record.RecordState;
import cn.zwgk.policy.record.RecordTables;
import cn.zwgk.policy.record.StructuredRecord;
import cn.zwgk.policy.record.StructuredRecords;
import cn.zwgk.policy.record.web.RecordViews.PublicRecord;
import cn.zwgk.policy.record.web.RecordViews.PublicRecordLine;
import cn.zwgk.policy.record.web.RecordViews.RecordClassView;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Published records for everybody. */
@RestController
@RequestMapping(path = "/api/{version}/records", version = "1")
@Tag(name = "结构化信息")
class RecordController {

    private static final int MOST_EXPORTED = 200;

    private final StructuredRecords records;
    private final RecordLists lists;
    private final RecordClasses classes;
    private final RecordTables tables;
    private final RecordViews views;
    private final CatalogueEntries entries;
    private final PublicCatalogue catalogue;
    private final RecordFeed feed;

    RecordController(
            StructuredRecords records,
            RecordLists lists,
            RecordClasses classes,
            RecordTables tables,
            RecordViews views,
            CatalogueEntries entries,
            PublicCatalogue catalogue,
            RecordFeed feed) {
        this.records = records;
        this.lists = lists;
        this.classes = classes;
        this.tables = tables;
        this.views = views;
        this.entries = entries;
        this.catalogue = catalogue;
        this.feed = feed;
    }

    /** The classes with their fields. */
    record RecordClassList(List<RecordClassView> items) {}

    @GetMapping("/classes")
    @PublicEndpoint
    @Operation(summary = "结构化信息的类别和字段")
    RecordClassList classes() {
        return new RecordClassList(classes.all().stream().map(views::of).toList());
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "已公开的结构化信息", description = "可按类别、公开事项、年份和词筛选；排序字段：dated、title、publishedAt。")
    @Nullable
    ResponseEntity<Paged<PublicRecordLine>> list(
            @RequestParam(required = false) @Size(max = 50) @Nullable String classCode,
            @RequestParam(required = false) @Size(max = 50) @Nullable String entry,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Min(1949) @Max(2999) @Nullable Integer year,
            PageRequest paging,
            WebRequest request) {
        return unlessKnown(request, () -> {
            Map<String, String> names =
                    classes.all().stream().collect(Collectors.toMap(RecordClass::code, RecordClass::name));
            return lists.list(filter(classCode, entry, q, year), paging)
                    .map(each -> views.publicLine(each, names.getOrDefault(each.classCode(), "")));
        });
    }

    @GetMapping("/export.xlsx")
    @PublicEndpoint
    @Operation(summary = "导出已公开的结构化信息（XLSX）", description = "与列表相同的筛选，须选定类别；每次最多 200 条，page 翻页。")
    ResponseEntity<byte[]> export(
            @RequestParam @Size(max = 50) String classCode,
            @RequestParam(required = false) @Size(max = 50) @Nullable String entry,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Min(1949) @Max(2999) @Nullable Integer year,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page) {
        RecordClass of = classes.get(classCode);
        List<StructuredRecord> found = lists.list(
                        filter(classCode, entry, q, year), new PageRequest(page, MOST_EXPORTED, null))
                .items();
        return SheetFormat.XLSX.download(tables.list(of, found));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PublicEndpoint
    @Operation(summary = "一条已公开的结构化信息", description = "已撤回的答复 410 并说明理由。")
    @Nullable
    ResponseEntity<PublicRecord> one(@PathVariable UUID id, WebRequest request) {
        return unlessKnown(request, () -> {
            StructuredRecord each = records.get(id);
            if (each.state() == RecordState.WITHDRAWN) {
                String reason = String.valueOf(each.withdrawalReason());
                throw Refused.gone("record-withdrawn", Map.of("withdrawalReason", reason), reason);
            }
            if (each.state() != RecordState.PUBLISHED) {
                throw Refused.notFound("record-not-found");
            }
            return views.page(each, classes.get(each.classCode()));
        });
    }

    @GetMapping("/changes")
    @PreAuthorize("hasRole('system')")
    @Operation(summary = "结构化信息变更流", description = "供其他系统重建索引：自 after 之后变更的信息的当前状态，含已撤回的。下一次以 next 作为 after。")
    RecordStretch changes(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit) {
        return feed.after(after, limit);
    }

    private RecordFilter filter(
            @Nullable String classCode, @Nullable String entry, @Nullable String q, @Nullable Integer year) {
        UUID entryId = entry == null || entry.isBlank()
                ? null
                : entries.tree().named(entry).id();
        return new RecordFilter(classCode, entryId, RecordState.PUBLISHED, q, year);
    }

    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> answer) {
        String tag = "W/\"" + catalogue.state() + "\"";
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
