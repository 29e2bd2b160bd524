package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.targeted.Reading;
import cn.zwgk.policy.targeted.ReadingLog;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who looked, for the openness office. */
@RestController
@RequestMapping(path = "/api/{version}/targeted-documents/{id}/readings", version = "1")
@Tag(name = "定点定向公开")
class ReadingController {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);

    /** A reading, worded. */
    record ReadingEntry(
            Instant at,
            Reading.Way way,
            String wayName,
            String readerName,
            String readerOffice,
            @Nullable UUID linkId,
            @Nullable String fileName) {}

    private final Documents documents;
    private final ReadingLog log;
    private final Wording wording;

    ReadingController(Documents documents, ReadingLog log, Wording wording) {
        this.documents = documents;
        this.log = log;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "阅读记录", description = "谁在何时以何种方式看过；只增不改。排序字段：at、readerName、way。")
    ResponseEntity<Paged<ReadingEntry>> list(@PathVariable UUID id, PageRequest paging) {
        return Private.answer(log.of(known(id), paging).map(this::entry));
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "导出阅读记录（CSV）")
    ResponseEntity<StreamingResponseBody> export(@PathVariable UUID id) {
        DocumentId document = known(id);
        List<String> heads = List.of(wording.text("targeted.readings-header").split(","));
        return SheetFormat.CSV
                .download("readings-" + id)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(out -> {
                    try (SheetWriter sheet = SheetFormat.CSV.open(out, id.toString(), heads)) {
                        log.each(document, reading -> sheet.row(cells(entry(reading))));
                    }
                });
    }

    private DocumentId known(UUID id) {
        return documents.get(new DocumentId(id)).id();
    }

    private static List<@Nullable Object> cells(ReadingEntry reading) {
        return Arrays.asList(
                MINUTE.format(reading.at()),
                reading.wayName(),
                reading.readerName(),
                reading.readerOffice(),
                reading.linkId(),
                reading.fileName());
    }

    private ReadingEntry entry(Reading reading) {
        return new ReadingEntry(
                reading.at(),
                reading.way(),
                wording.of(reading.way()),
                reading.readerName(),
                reading.readerOffice(),
                reading.linkId(),
                reading.fileName());
    }
}
