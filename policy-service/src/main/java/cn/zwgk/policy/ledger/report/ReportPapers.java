package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Spreadsheet;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The report as a page to print, and as a workbook. */
@Component
public class ReportPapers {

    private static final String STYLE = """
            body{font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:1120px;margin:32px auto;padding:0 16px;color:#1a1f26}
            h1{font-size:26px}h2{font-size:20px;margin-top:32px}
            table{width:100%;border-collapse:collapse;font-size:14px}
            th,td{padding:6px 8px;border:1px solid #dce1e6;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{background:#f4f6f8}
            @media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
            """;

    private final ReportTables tables;
    private final Wording wording;

    ReportPapers(ReportTables tables, Wording wording) {
        this.tables = tables;
        this.wording = wording;
    }

    public ResponseEntity<byte[]> workbook(YearReport report) {
        return SheetFormat.XLSX.download(title(report)).body(Spreadsheet.of(tables.of(report)));
    }

    /** A whole page that needs nothing else, so that it can be saved and sent. */
    public String page(YearReport report) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "zh-CN");
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.title(title(report));
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title(report));
        main.appendElement("p").text(introduction(report));
        main.appendElement("h2").text(wording.text("ledger.report.group"));
        main.appendElement("p").text(group(report));
        tables.of(report).forEach(table -> section(main, table));
        return page.outerHtml();
    }

    private static void section(Element main, Table table) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(table.name());
        Element shown = section.appendElement("table");
        Element head = shown.appendElement("thead").appendElement("tr");
        table.heads()
                .forEach(text -> head.appendElement("th").attr("scope", "col").text(text));
        Element body = shown.appendElement("tbody");
        for (List<? extends @Nullable Object> row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> line.appendElement("td").text(cell == null ? "" : cell.toString()));
        }
    }

    String title(YearReport report) {
        return wording.text("ledger.report.title", report.organisation(), Integer.toString(report.year()));
    }

    String introduction(YearReport report) {
        String day = LocalDate.ofInstant(report.madeAt(), ChinaTime.ZONE).toString();
        String state = wording.text(report.frozen() ? "ledger.report.frozen" : "ledger.report.running", day);
        YearReport.ReportTotals totals = report.totals();
        return wording.text(
                        "ledger.report.introduction",
                        report.title(),
                        totals.obligations(),
                        totals.fulfilled(),
                        totals.late(),
                        totals.overdue())
                + state;
    }

    String group(YearReport report) {
        if (report.group().isEmpty()) {
            return wording.text("ledger.report.group-empty");
        }
        return String.join(
                "；",
                report.group().stream()
                        .map(member -> member.roleName() + " " + member.name() + "（" + member.post() + "）")
                        .toList());
    }
}
