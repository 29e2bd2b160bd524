package cn.zwgk.policy.figures.web;

import cn.zwgk.policy.figures.AnnualReportFigures;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of published content; public, since they count what anybody can read. */
@RestController
@Tag(name = "政策文件库")
class ReportFiguresController {

    private final AnnualReportFigures figures;

    ReportFiguresController(AnnualReportFigures figures) {
        this.figures = figures;
    }

    @GetMapping(path = "/api/{version}/documents/report-figures", version = "1")
    @PublicEndpoint
    @Operation(summary = "年度报告数据", description = "政府信息公开工作年度报告表二中可以从文件库和结构化信息得出的数据；年度没有结束的，算到今天。")
    AnnualReportFigures.Figures of(@RequestParam @Min(1949) @Max(2999) int year) {
        return figures.of(year);
    }
}
