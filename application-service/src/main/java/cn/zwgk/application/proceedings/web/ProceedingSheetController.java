package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.ProceedingList;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.CodeNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The register as a workbook; names leave masked, and who took it away stands in the audit trail. */
@RestController
@Tag(name = "行政复议和行政诉讼")
class ProceedingSheetController {

    private final ProceedingList list;
    private final ProceedingLines lines;
    private final AuditTrail audit;
    private final CodeNames names;

    ProceedingSheetController(ProceedingList list, ProceedingLines lines, AuditTrail audit, CodeNames names) {
        this.list = list;
        this.lines = lines;
        this.audit = audit;
        this.names = names;
    }

    @GetMapping(path = "/api/{version}/proceedings/sheet.xlsx", version = "1")
    @PreAuthorize(ProceedingController.READERS)
    @Transactional
    @Operation(summary = "导出复议诉讼登记", description = "与列表相同的筛选条件，提出人姓名已遮蔽。")
    public ResponseEntity<byte[]> sheet(@ModelAttribute ProceedingFilter filter, Actor actor) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        list.each(filter.filter(), actor, lines.today(), line -> rows.add(cells(lines.of(line))));
        audit.record(actor, "proceeding.export", "proceeding", "register", null, Map.of("rows", rows.size()));
        String name = names.of("sheet", "proceedings");
        List<String> heads = List.of(names.of("sheet", "proceedings.heads").split("、", -1));
        return SheetFormat.XLSX
                .download(name)
                .cacheControl(CacheControl.noStore())
                .body(SheetFormat.XLSX.file(new Table(name, heads, rows)));
    }

    private static List<@Nullable Object> cells(ProceedingLine line) {
        return Arrays.asList(
                line.registerNumber(),
                line.kindName(),
                line.caseNumber(),
                line.caseResultName(),
                line.claimantName(),
                line.body(),
                line.bodyNumber(),
                line.filedOn(),
                line.copyReceivedOn(),
                line.answerDueOn(),
                line.answeredOn(),
                line.late() ? "是" : "否",
                line.stateName(),
                line.resultName(),
                line.concludedOn(),
                line.office());
    }
}
