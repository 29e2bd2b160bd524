package cn.zwgk.policy.record.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.record.ImportRecords;
import cn.zwgk.policy.record.ImportRecords.RecordImportReport;
import cn.zwgk.policy.record.RecordClasses;
import cn.zwgk.policy.record.RecordTables;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Structured records from sheets. */
@RestController
@RequestMapping(path = "/api/{version}/records", version = "1")
@Tag(name = "结构化信息")
class RecordSheetController {

    private static final long LARGEST = 5L * 1024 * 1024;

    private final ImportRecords importing;
    private final RecordClasses classes;
    private final RecordTables tables;

    RecordSheetController(ImportRecords importing, RecordClasses classes, RecordTables tables) {
        this.importing = importing;
        this.classes = classes;
        this.tables = tables;
    }

    @PostMapping(path = "/desk/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAnyRole('drafter', 'openness-office')")
    @Operation(
            summary = "从表格导入结构化信息",
            description = "XLSX 或 CSV，最多 5000 行、5 MB。dryRun=true 只检查；有任何问题时全部不写入，问题按行和列列出。重复导入不会重复。")
    RecordImportReport take(
            @RequestPart MultipartFile file,
            @RequestParam @Size(max = 50) String classCode,
            @RequestParam(required = false) @Nullable UUID entryId,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Actor actor)
            throws IOException {
        if (file.getSize() > LARGEST) {
            throw Refused.with(HttpStatus.CONTENT_TOO_LARGE, "sheet-too-large");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return importing.take(classCode, entryId, name, file.getBytes(), dryRun, actor);
    }

    @GetMapping("/classes/{code}/template.xlsx")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导入模板（XLSX）", description = "带星号的列必须填写。")
    ResponseEntity<byte[]> template(@PathVariable String code) {
        return SheetFormat.XLSX.download(tables.template(classes.get(code)));
    }

    @GetMapping("/classes/{code}/template.csv")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导入模板（CSV）")
    ResponseEntity<byte[]> csvTemplate(@PathVariable String code) {
        return SheetFormat.CSV.download(tables.template(classes.get(code)));
    }
}
