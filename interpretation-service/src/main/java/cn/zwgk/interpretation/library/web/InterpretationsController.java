package cn.zwgk.interpretation.library.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 政策解读 for everybody. */
@RestController
@RequestMapping(path = "/api/{version}/interpretations", version = "1")
class InterpretationsController {

    private final LibraryRows rows;
    private final Names names;

    InterpretationsController(LibraryRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    @GetMapping
    @PublicEndpoint
    Paged<InterpretationItem> list(
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Nullable Form form,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return rows.list(new LibraryRows.Narrowing(documentId, form, topic, q), page)
                .map(this::item);
    }

    /** Answers 410 with the reason for one that was withdrawn. */
    @GetMapping("/{id}")
    @PublicEndpoint
    ResponseEntity<InterpretationPage> get(@PathVariable UUID id) {
        LibraryRows.Row row = rows.find(id).orElseThrow(() -> Refused.notFound("interpretation-not-found"));
        if (row.state() == MaterialState.WITHDRAWN) {
            String reason = Objects.requireNonNullElse(row.withdrawalReason(), "");
            throw Refused.gone("interpretation-withdrawn", Map.of("reason", reason), reason);
        }
        // The page also tells about the document, so its tag changes with either.
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "-" + row.documentVersion() + "\"")
                .cacheControl(CacheControl.noCache())
                .body(new InterpretationPage(item(row), row.validitySince(), row.body(), rows.keyPoints(id)));
    }

    private InterpretationItem item(LibraryRows.Row row) {
        return new InterpretationItem(
                row.id(),
                row.title(),
                row.form(),
                names.of(row.form()),
                row.documentId(),
                row.documentTitle(),
                row.documentIndexNumber(),
                row.validity(),
                row.validity() == null ? null : names.of(row.validity()),
                row.documentWithdrawn(),
                row.summary(),
                row.publishedAt(),
                row.office());
    }
}
