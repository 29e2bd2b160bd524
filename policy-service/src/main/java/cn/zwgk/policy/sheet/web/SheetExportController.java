package cn.zwgk.policy.sheet.web;

import cn.zwgk.policy.sheet.ExportFormat;
import cn.zwgk.policy.sheet.MakeFile;
import cn.zwgk.policy.sheet.NoticeSheet;
import cn.zwgk.policy.sheet.NoticeSheets;
import cn.zwgk.policy.sheet.PrintedDocument;
import cn.zwgk.policy.sheet.PrintedDocuments;
import cn.zwgk.policy.sheet.QrCode;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A public document on paper. What is not public has no code, no sheet and no file: 404, as its page. */
@RestController
@RequestMapping(path = "/api/{version}/documents/{id:[0-9a-fA-F-]{36}}", version = "1")
@Tag(name = "二维码和下载")
class SheetExportController {

    private final PrintedDocuments documents;
    private final NoticeSheets notices;
    private final MakeFile files;

    SheetExportController(PrintedDocuments documents, NoticeSheets notices, MakeFile files) {
        this.documents = documents;
        this.notices = notices;
        this.files = files;
    }

    @GetMapping(path = "/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
    @PublicEndpoint
    @Operation(summary = "政策二维码（PNG）")
    @Nullable
    ResponseEntity<byte[]> png(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "400") @Min(QrCode.SMALLEST) @Max(QrCode.LARGEST) int size,
            WebRequest request) {
        String address = documents.address(id);
        return unlessKnown(
                request, "png-" + id + "-" + size, MediaType.IMAGE_PNG, null, () -> new QrCode(address).png(size));
    }

    @GetMapping(path = "/qr.svg", produces = "image/svg+xml")
    @PublicEndpoint
    @Operation(summary = "政策二维码（SVG）")
    @Nullable
    ResponseEntity<byte[]> svg(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "400") @Min(QrCode.SMALLEST) @Max(QrCode.LARGEST) int size,
            WebRequest request) {
        String address = documents.address(id);
        return unlessKnown(
                request,
                "svg-" + id + "-" + size,
                MediaType.parseMediaType("image/svg+xml"),
                null,
                () -> new QrCode(address).svg(size).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sheet")
    @PublicEndpoint
    @Operation(summary = "张贴版内容", description = "供公告栏张贴的大字版：有效性、要点、标准、电话和二维码地址。")
    NoticeSheet sheet(@PathVariable UUID id) {
        return notices.of(id);
    }

    @GetMapping(path = "/sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @PublicEndpoint
    @Operation(summary = "张贴版（PDF）", description = "纸张为 A4 或 A3。")
    @Nullable
    ResponseEntity<byte[]> sheetPdf(
            @PathVariable UUID id, @RequestParam(defaultValue = "A4") NoticeSheet.Paper paper, WebRequest request) {
        NoticeSheet sheet = notices.of(id);
        return unlessKnown(
                request,
                "sheet-" + id + "-" + sheet.mark() + "-" + paper,
                MediaType.APPLICATION_PDF,
                sheet.title() + "（张贴版）.pdf",
                () -> files.of(sheet, paper));
    }

    @GetMapping("/exports/{format}")
    @PublicEndpoint
    @Operation(summary = "下载文件", description = "format：docx、pdf、ofd；附元数据表。")
    @Nullable
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable String format, WebRequest request) {
        ExportFormat known = ExportFormat.of(format).orElseThrow(() -> Refused.notFound("export-format-unknown"));
        PrintedDocument document = documents.of(id);
        return unlessKnown(
                request,
                format + "-" + id + "-" + document.mark(),
                MediaType.parseMediaType(known.mediaType()),
                document.title() + "." + known.extension(),
                () -> files.of(document, known));
    }

    /** To be asked for again each time, because a document may be withdrawn; made only if it changed. */
    private static @Nullable ResponseEntity<byte[]> unlessKnown(
            WebRequest request, String mark, MediaType type, @Nullable String fileName, Supplier<byte[]> making) {
        String tag = "\"" + mark + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff");
        if (fileName != null) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(fileName, StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        return answer.body(making.get());
    }
}
