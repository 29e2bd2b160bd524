package cn.zwgk.application.report.web;

import static java.util.Objects.requireNonNullElse;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.application.report.AnnualReport;
import cn.zwgk.application.report.AnnualReports;
import cn.zwgk.application.report.Entered;
import cn.zwgk.application.report.EnteredFigure;
import cn.zwgk.application.report.ReportColumn;
import cn.zwgk.application.report.ReportFigures;
import cn.zwgk.application.report.ReportPage;
import cn.zwgk.application.report.ReportPages;
import cn.zwgk.application.report.ReportRow;
import cn.zwgk.application.report.ReportSection;
import cn.zwgk.application.report.ReportTransitions;
import cn.zwgk.application.report.web.ReportView.EnteredView;
import cn.zwgk.application.report.web.ReportView.GroundView;
import cn.zwgk.application.report.web.ReportView.GroupView;
import cn.zwgk.application.report.web.ReportView.QuoteView;
import cn.zwgk.application.report.web.ReportView.ReportHistoryLine;
import cn.zwgk.application.report.web.ReportView.ReportStep;
import cn.zwgk.application.report.web.ReportView.RowView;
import cn.zwgk.application.report.web.ReportView.SectionView;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a report to those who prepare, check and approve it. */
@Component
class ReportViews {

    private final ReportPages pages;
    private final AnnualReports reports;
    private final CodeNames names;
    private final MessageSource messages;

    ReportViews(ReportPages pages, AnnualReports reports, CodeNames names, MessageSource messages) {
        this.pages = pages;
        this.reports = reports;
        this.names = names;
        this.messages = messages;
    }

    ReportView of(int year, Actor reader) {
        ReportPage page = pages.of(year);
        AnnualReport report = page.report();
        return new ReportView(
                year,
                report.version(),
                page.title(),
                report.state(),
                names.of(report.state()),
                report.dueOn(),
                report.isEditable() && reader.has("openness-office"),
                sections(report),
                entered(page.figures()),
                Arrays.stream(ReportColumn.values()).map(names::of).toList(),
                rows(page.figures()),
                groups(page.figures()),
                page.grounds().stream().map(this::ground).toList(),
                page.quotes().stream()
                        .map(quote -> new QuoteView(quote.name(), quote.figure()))
                        .toList(),
                report.submission() == null ? null : report.submission().byName(),
                report.submission() == null ? null : report.submission().at(),
                report.approval() == null ? null : report.approval().byName(),
                report.approval() == null ? null : report.approval().at(),
                report.approval() == null ? null : report.approval().checksum(),
                page.intact(),
                report.publication() == null ? null : report.publication().at(),
                report.publication() == null ? null : report.publication().documentId(),
                allowed(report, reader),
                history(year));
    }

    private List<SectionView> sections(AnnualReport report) {
        return Arrays.stream(ReportSection.values())
                .map(section -> new SectionView(
                        section, names.of(section), report.texts().getOrDefault(section, "")))
                .toList();
    }

    private List<EnteredView> entered(ReportFigures figures) {
        return Arrays.stream(EnteredFigure.values())
                .map(figure -> entered(figure, figures.tableTwo()))
                .toList();
    }

    private EnteredView entered(EnteredFigure figure, Map<EnteredFigure, Entered> all) {
        Entered known = all.get(figure);
        return known == null
                ? new EnteredView(figure, names.of(figure), figure.decimals(), null, null, null, null, null)
                : new EnteredView(
                        figure,
                        names.of(figure),
                        figure.decimals(),
                        known.value(),
                        known.source(),
                        names.of(known.source()),
                        known.byName(),
                        known.at());
    }

    private List<RowView> rows(ReportFigures figures) {
        return Arrays.stream(ReportRow.values())
                .map(row -> new RowView(
                        row,
                        row.code(),
                        names.of("row", row.code()),
                        Arrays.stream(ReportColumn.values())
                                .map(column -> figure(figures.tableThree().at(row, column)))
                                .toList()))
                .toList();
    }

    private List<GroupView> groups(ReportFigures figures) {
        return Arrays.stream(ProceedingKind.values())
                .map(kind -> new GroupView(
                        kind,
                        names.of(kind),
                        Arrays.stream(Standing.values())
                                .map(standing -> figure(figures.tableFour().at(kind, standing)))
                                .toList(),
                        figure(figures.tableFour().total(kind))))
                .toList();
    }

    private static Long figure(@Nullable Long figure) {
        return requireNonNullElse(figure, 0L);
    }

    private GroundView ground(Refusal refusal) {
        return new GroundView(
                refusal.code(),
                refusal.field(),
                messages.getMessage(
                        "problem." + refusal.code(), refusal.arguments().toArray(), Locale.SIMPLIFIED_CHINESE));
    }

    private List<ReportStep> allowed(AnnualReport report, Actor reader) {
        return report.allowedActs(reader).stream()
                .map(act -> new ReportStep(
                        act.code(),
                        names.of(act),
                        act.needsReason(),
                        true,
                        ReportTransitions.TABLE
                                .require(report.state(), act, reader.roles())
                                .ground()))
                .toList();
    }

    private List<ReportHistoryLine> history(int year) {
        return reports.historyOf(year).stream()
                .map(line -> new ReportHistoryLine(
                        line.at(), line.byName(), line.act(), names.of("ReportAct", line.act()), line.reason()))
                .toList();
    }
}
