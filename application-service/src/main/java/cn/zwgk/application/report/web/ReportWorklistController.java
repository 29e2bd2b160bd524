package cn.zwgk.application.report.web;

import cn.zwgk.application.report.DueReports;
import cn.zwgk.application.report.DueReports.DueReport;
import cn.zwgk.application.worklist.RemainingTime;
import cn.zwgk.application.worklist.RemainingTime.Remaining;
import cn.zwgk.application.worklist.WaitingWork;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: annual reports that are not published, from 1 January on; when 31 January is over the leader sees them too. */
@RestController
class ReportWorklistController {

    private final DueReports reports;
    private final RemainingTime time;
    private final CodeNames names;

    ReportWorklistController(DueReports reports, RemainingTime time, CodeNames names) {
        this.reports = reports;
        this.time = time;
        this.names = names;
    }

    @GetMapping(path = "/api/{version}/worklist/annual-reports", version = "1")
    @PreAuthorize("isAuthenticated()")
    Paged<WaitingWork> annualReports(Actor actor, PageRequest paging) {
        List<WaitingWork> waiting =
                reports.waitingFor(actor, time.today()).stream().map(this::work).toList();
        return Paged.of(
                waiting.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, waiting.size());
    }

    private WaitingWork work(DueReport report) {
        Remaining left = time.until(report.dueOn());
        String state = report.state() == null ? "NOT_BEGUN" : report.state().name();
        return new WaitingWork(
                Integer.toString(report.year()),
                "ANNUAL_REPORT",
                names.of("work", "annual-report").formatted(report.year()),
                state,
                names.of("ReportState", state),
                null,
                report.act(),
                names.of("work.annual-report", report.act()),
                left.dueAt(),
                left.workingDays(),
                left.lamp(),
                left.lampName(),
                left.isOver() ? names.of("work.annual-report", "late") : null,
                "/console/report" + (report.state() == null ? "" : "/" + report.year()),
                report.updatedAt());
    }
}
