package cn.zwgk.policy.standard.web;

import cn.zwgk.policy.library.Library;
import cn.zwgk.policy.standard.StandardFacts;
import cn.zwgk.policy.standard.StandardFiles;
import cn.zwgk.policy.standard.StandardTable;
import cn.zwgk.policy.standard.StandardTables;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

/** Assistance standards as the public reads them; answers may be kept by whoever asks each time whether they still hold. */
@RestController
@RequestMapping(path = "/api/{version}/assistance-standards", version = "1")
@Tag(name = "救助标准")
class StandardController {

    private final StandardTables tables;
    private final StandardFacts facts;
    private final StandardFiles files;
    private final Library library;

    StandardController(StandardTables tables, StandardFacts facts, StandardFiles files, Library library) {
        this.tables = tables;
        this.facts = facts;
        this.files = files;
        this.library = library;
    }

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "救助标准", description = "某一天（默认今天）各类别、各区县的标准，附决定文件和同比。")
    @Nullable
    ResponseEntity<StandardTable> table(
            @Parameter(example = "2026-07-01") @RequestParam(required = false) @Nullable LocalDate asOf,
            WebRequest request) {
        return unlessKnown(request, () -> tables.on(asOf));
    }

    @GetMapping("/history")
    @PublicEndpoint
    @Operation(summary = "历年标准", description = "一个类别各区县历次标准，含更正前的记录和更正理由。")
    @Nullable
    ResponseEntity<StandardTable.StandardHistory> history(
            @RequestParam @Size(max = 60) String category,
            @RequestParam(required = false) @Size(max = 60) @Nullable String district,
            WebRequest request) {
        return unlessKnown(request, () -> tables.history(category, district));
    }

    @GetMapping("/by-document/{documentId}")
    @PublicEndpoint
    @Operation(summary = "文件所定标准", description = "这份文件决定的、现行和将要施行的标准。")
    @Nullable
    ResponseEntity<List<StandardTable.OfDocument>> ofDocument(@PathVariable UUID documentId, WebRequest request) {
        return unlessKnown(request, () -> tables.decidedBy(documentId));
    }

    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    @PublicEndpoint
    @Operation(summary = "下载救助标准（CSV）", description = "给出 asOf 时为当天的标准，不给时为全部历史。")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable LocalDate asOf) {
        Table table = files.table(asOf);
        return SheetFormat.CSV
                .download(table.name() + (asOf == null ? "" : "-" + asOf))
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(SheetFormat.CSV.file(table));
    }

    @GetMapping("/changes")
    @PreAuthorize("hasRole('system')")
    @Operation(summary = "标准变更流", description = "供其他系统重建索引：自 after 之后有变更的类别的当前标准。")
    StandardFacts.StandardStretch changes(
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit) {
        return facts.after(after, limit);
    }

    private <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> answer) {
        String tag = "W/\"standards-" + tables.state() + "-" + library.state() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(answer.get());
    }
}
