package cn.zwgk.application.report.web;

import cn.zwgk.application.report.AnnualReport;
import cn.zwgk.application.report.AnnualReport.Publication;
import cn.zwgk.application.report.AnnualReports;
import cn.zwgk.application.report.FrozenReport;
import cn.zwgk.application.report.FrozenReports;
import cn.zwgk.application.report.ReportPages;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published reports (Article 49: 向社会公布). What is not published yet is not found. */
@RestController
@RequestMapping(path = "/api/{version}/annual-reports", version = "1")
@Tag(name = "年度报告")
class PublicReportController {

    private final AnnualReports reports;
    private final FrozenReports frozen;
    private final ReportPages pages;

    PublicReportController(AnnualReports reports, FrozenReports frozen, ReportPages pages) {
        this.reports = reports;
        this.frozen = frozen;
        this.pages = pages;
    }

    /** A published report in the list. */
    record PublishedReport(int year, String title, Instant publishedAt) {}

    /** A published report. */
    record PublishedReportPage(
            int year,
            String title,
            String html,
            String checksum,
            Instant publishedAt,
            @Nullable UUID documentId) {}

    @GetMapping
    @PublicEndpoint
    @Operation(summary = "历年政府信息公开工作年度报告", description = "新的在前。")
    List<PublishedReport> list() {
        return reports.all().stream()
                .flatMap(report -> entry(report, report.publication()))
                .toList();
    }

    @GetMapping("/{year}")
    @PublicEndpoint
    @Operation(summary = "政府信息公开工作年度报告", description = "定稿的全文；checksum 供核对。")
    ResponseEntity<PublishedReportPage> one(@PathVariable int year) {
        Publication publication = published(year);
        FrozenReport report = frozen.get(year);
        return ResponseEntity.ok()
                .eTag("\"" + report.checksum() + "\"")
                .cacheControl(CacheControl.noCache())
                .body(new PublishedReportPage(
                        year,
                        pages.title(year),
                        report.html(),
                        report.checksum(),
                        publication.at(),
                        publication.documentId()));
    }

    @GetMapping("/{year}/report.docx")
    @PublicEndpoint
    @Operation(summary = "下载年度报告（Word）")
    ResponseEntity<byte[]> word(@PathVariable int year) {
        published(year);
        return ReportFiguresController.download(pages.title(year), frozen.word(year));
    }

    private Publication published(int year) {
        Publication publication = reports.get(year).publication();
        if (publication == null) {
            throw Refused.notFound("report-not-found");
        }
        return publication;
    }

    private Stream<PublishedReport> entry(AnnualReport report, @Nullable Publication publication) {
        return publication == null
                ? Stream.empty()
                : Stream.of(new PublishedReport(report.year(), pages.title(report.year()), publication.at()));
    }
}
