package cn.zwgk.application.report.web;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.application.report.CaseDifferences;
import cn.zwgk.application.report.CaseDifferences.Difference;
import cn.zwgk.application.report.CaseFigures.CountedCase;
import cn.zwgk.application.report.FrozenReports;
import cn.zwgk.application.report.ProceedingFigures.CountedProceeding;
import cn.zwgk.application.report.ReportColumn;
import cn.zwgk.application.report.ReportPages;
import cn.zwgk.application.report.ReportRow;
import cn.zwgk.uploads.FileAnswer;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands behind a report: the cases of a figure, what was corrected since it was frozen, the page and the Word file. */
@RestController
@RequestMapping(path = "/api/{version}/annual-report-desk/{year}", version = "1")
@Tag(name = "年度报告")
class ReportFiguresController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportPages pages;
    private final CaseDifferences differences;
    private final FrozenReports frozen;
    private final CodeNames names;

    ReportFiguresController(ReportPages pages, CaseDifferences differences, FrozenReports frozen, CodeNames names) {
        this.pages = pages;
        this.differences = differences;
        this.frozen = frozen;
        this.names = names;
    }

    /** A case behind a figure. */
    record CountedCaseLine(
            UUID id,
            String registrationNumber,
            String description,
            String categoryName,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            String settledName,
            @Nullable String office) {}

    /** A proceeding behind a figure. */
    record CountedProceedingLine(
            UUID id,
            String registerNumber,
            String kindName,
            String standingName,
            String body,
            LocalDate filedOn,
            @Nullable LocalDate concludedOn) {}

    /** What was corrected in a case since. */
    record DifferenceLine(
            UUID id,
            String registrationNumber,
            CaseDifferences.Change change,
            String changeName,
            @Nullable String frozen,
            @Nullable String present) {}

    /** The page as a fragment of HTML. */
    record ReportPreview(String title, String html) {}

    @GetMapping("/cases")
    @PreAuthorize(ReportDeskController.READERS)
    @Operation(summary = "一格数据的申请件", description = "表三一格所计的申请件；排序字段：receivedOn、closedOn、registrationNumber。")
    Paged<CountedCaseLine> cases(
            @PathVariable int year,
            @RequestParam ReportRow row,
            @RequestParam ReportColumn column,
            PageRequest paging) {
        return pages.cases(year, row, column, paging).map(this::line);
    }

    @GetMapping("/proceedings")
    @PreAuthorize(ReportDeskController.READERS)
    @Operation(summary = "一格数据的复议诉讼", description = "表四一格所计的案件；不带 standing 的为总计。")
    Paged<CountedProceedingLine> proceedings(
            @PathVariable int year,
            @RequestParam ProceedingKind kind,
            @RequestParam(required = false) @Nullable Standing standing,
            PageRequest paging) {
        return pages.proceedings(year, kind, standing, paging).map(this::line);
    }

    @GetMapping("/differences")
    @PreAuthorize(ReportDeskController.READERS)
    @Operation(summary = "定稿以后的更正", description = "申请件在定稿以后的更正不改变报告，列在这里。")
    Paged<DifferenceLine> differences(@PathVariable int year, PageRequest paging) {
        frozen.get(year);
        return differences.of(year, paging).map(this::line);
    }

    @GetMapping("/preview")
    @PreAuthorize(ReportDeskController.READERS)
    @Operation(summary = "预览报告", description = "定稿以后为定稿。")
    ReportPreview preview(@PathVariable int year) {
        return new ReportPreview(pages.title(year), pages.html(year));
    }

    @GetMapping("/report.docx")
    @PreAuthorize(ReportDeskController.READERS)
    @Operation(summary = "下载报告（Word）", description = "定稿以后为定稿。")
    ResponseEntity<byte[]> word(@PathVariable int year) {
        return download(pages.title(year), pages.word(year));
    }

    static ResponseEntity<byte[]> download(String title, byte[] word) {
        return FileAnswer.saved(title + ".docx", WORD, word.length)
                .cacheControl(CacheControl.noCache())
                .body(word);
    }

    private CountedCaseLine line(CountedCase counted) {
        ReportRow settled = counted.settled();
        return new CountedCaseLine(
                counted.id(),
                counted.registrationNumber(),
                counted.description(),
                names.of(counted.column()),
                counted.receivedOn(),
                counted.closedOn(),
                names.of("row", settled == null ? ReportRow.CARRIED_FORWARD.code() : settled.code()),
                counted.office());
    }

    private CountedProceedingLine line(CountedProceeding counted) {
        return new CountedProceedingLine(
                counted.id(),
                counted.registerNumber(),
                names.of(counted.kind()),
                names.of(counted.standing()),
                counted.body(),
                counted.filedOn(),
                counted.concludedOn());
    }

    private DifferenceLine line(Difference difference) {
        return new DifferenceLine(
                difference.id(),
                difference.registrationNumber(),
                difference.change(),
                names.of(difference.change()),
                worded(difference.change(), difference.frozen()),
                worded(difference.change(), difference.present()));
    }

    private @Nullable String worded(CaseDifferences.Change change, @Nullable String value) {
        return switch (change) {
            case RESULT -> names.of("row", value == null ? ReportRow.CARRIED_FORWARD.code() : value);
            case CATEGORY -> value == null ? null : names.of("ReportColumn", value);
            case ENTERED_LATE, RECEIVED_LATER -> value;
        };
    }
}
