package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import cn.zwgk.web.CodeNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The report as a page: six sections in the order of the national format, tables with their heads as screen readers want them. */
@Component
class ReportHtml {

    private final CodeNames names;
    private final String organisation;

    ReportHtml(CodeNames names, @Value("${zwgk.organisation.name}") String organisation) {
        this.names = names;
        this.organisation = organisation;
    }

    /** Such as 明州市民政局2026年政府信息公开工作年度报告. */
    String title(int year) {
        return organisation + year + "年政府信息公开工作年度报告";
    }

    /** A fragment without its title, for a page that has one. */
    String of(ReportContent content) {
        StringBuilder page = new StringBuilder();
        page.append("<h2>一、总体情况</h2>");
        section(page, content, "（一）主动公开情况", ReportSection.PROACTIVE);
        section(page, content, "（二）依申请公开情况", ReportSection.ON_APPLICATION);
        section(page, content, "（三）政府信息管理情况", ReportSection.MANAGEMENT);
        section(page, content, "（四）政府信息公开平台建设情况", ReportSection.PLATFORM);
        section(page, content, "（五）监督保障情况", ReportSection.SUPERVISION);
        page.append("<h2>二、主动公开政府信息情况</h2>");
        tableTwo(page, content);
        page.append("<h2>三、收到和处理政府信息公开申请情况</h2>");
        tableThree(page, content.figures().tableThree());
        page.append("<h2>四、政府信息公开行政复议、行政诉讼情况</h2>");
        tableFour(page, content.figures().tableFour());
        page.append("<h2>五、存在的主要问题及改进情况</h2>");
        paragraphs(page, content, ReportSection.PROBLEMS);
        page.append("<h2>六、其他需要报告的事项</h2>");
        paragraphs(page, content, ReportSection.OTHER);
        return page.toString();
    }

    private static void section(StringBuilder page, ReportContent content, String head, ReportSection section) {
        page.append("<h3>").append(head).append("</h3>");
        paragraphs(page, content, section);
    }

    private static void paragraphs(StringBuilder page, ReportContent content, ReportSection section) {
        String text = content.quotable().fillIn(content.texts().getOrDefault(section, ""));
        page.append(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line.strip()) + "</p>")
                .collect(Collectors.joining()));
    }

    private static void tableTwo(StringBuilder page, ReportContent content) {
        page.append("<table><caption>主动公开政府信息情况</caption><tbody>")
                .append("<tr><th colspan=\"4\" scope=\"colgroup\">第二十条第（一）项</th></tr>")
                .append(heads("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"))
                .append(row(
                        "规章",
                        entered(content, EnteredFigure.REGULATIONS_MADE),
                        entered(content, EnteredFigure.REGULATIONS_REPEALED),
                        entered(content, EnteredFigure.REGULATIONS_IN_FORCE)))
                .append(row(
                        "行政规范性文件",
                        entered(content, EnteredFigure.NORMATIVE_MADE),
                        entered(content, EnteredFigure.NORMATIVE_REPEALED),
                        entered(content, EnteredFigure.NORMATIVE_IN_FORCE)))
                .append(oneFigure("第二十条第（五）项", "本年处理决定数量"))
                .append(wide("行政许可", entered(content, EnteredFigure.LICENCES)))
                .append(oneFigure("第二十条第（六）项", "本年处理决定数量"))
                .append(wide("行政处罚", entered(content, EnteredFigure.PENALTIES)))
                .append(wide("行政强制", entered(content, EnteredFigure.ENFORCEMENT)))
                .append(oneFigure("第二十条第（八）项", "本年收费金额（单位：万元）"))
                .append(wide("行政事业性收费", entered(content, EnteredFigure.FEES)))
                .append("</tbody></table>");
    }

    private static String entered(ReportContent content, EnteredFigure figure) {
        Entered entered = content.figures().tableTwo().get(figure);
        return entered == null ? "" : ReportWording.figure(entered.value());
    }

    private static String heads(String... heads) {
        return Arrays.stream(heads)
                .map(head -> "<th scope=\"col\">" + head + "</th>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String row(String name, String... figures) {
        return Arrays.stream(figures)
                .map(figure -> "<td>" + figure + "</td>")
                .collect(Collectors.joining("", "<tr><th scope=\"row\">" + name + "</th>", "</tr>"));
    }

    private static String oneFigure(String article, String head) {
        return "<tr><th colspan=\"4\" scope=\"colgroup\">%s</th></tr><tr><th scope=\"col\">信息内容</th><th colspan=\"3\" scope=\"col\">%s</th></tr>"
                .formatted(article, head);
    }

    private static String wide(String name, String figure) {
        return "<tr><th scope=\"row\">%s</th><td colspan=\"3\">%s</td></tr>".formatted(name, figure);
    }

    private void tableThree(StringBuilder page, TableThree table) {
        page.append("<table><caption>收到和处理政府信息公开申请情况</caption><thead>")
                .append("<tr><th colspan=\"3\" rowspan=\"3\" scope=\"colgroup\">本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和</th>")
                .append("<th colspan=\"7\" scope=\"colgroup\">申请人情况</th></tr>")
                .append(
                        "<tr><th rowspan=\"2\" scope=\"col\">自然人</th><th colspan=\"5\" scope=\"colgroup\">法人或其他组织</th><th rowspan=\"2\" scope=\"col\">总计</th></tr>")
                .append(heads("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"))
                .append("</thead><tbody>");
        for (ReportRow row : ReportRow.values()) {
            page.append("<tr>").append(labels(row));
            for (ReportColumn column : ReportColumn.values()) {
                page.append("<td>").append(text(table.at(row, column))).append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    /** The heads of a row: part, group and row, each where it begins. */
    private String labels(ReportRow row) {
        String name = names.of("row", row.code());
        if (!row.code().startsWith("3.")) {
            return "<th colspan=\"3\" scope=\"row\">" + name + "</th>";
        }
        StringBuilder heads = new StringBuilder();
        if (row == ReportRow.DISCLOSED) {
            long rows = ReportRow.RESULTS.size() + 1L;
            heads.append("<th rowspan=\"").append(rows).append("\" scope=\"rowgroup\">三、本年度办理结果</th>");
        }
        String group = group(row);
        if (group.isEmpty()) {
            return heads.append("<th colspan=\"2\" scope=\"row\">" + name + "</th>")
                    .toString();
        }
        if (row.code().endsWith(".1")) {
            long rows = ReportRow.RESULTS.stream()
                    .filter(other -> group(other).equals(group))
                    .count();
            heads.append("<th rowspan=\"%d\" scope=\"rowgroup\">%s</th>".formatted(rows, name.split(" ", 2)[0]));
        }
        return heads.append("<th scope=\"row\">" + name.split(" ", 2)[1] + "</th>")
                .toString();
    }

    /** Such as 3.3 for 3.3.1; empty for a row that stands alone. */
    private static String group(ReportRow row) {
        int dot = row.code().lastIndexOf('.');
        return row.code().indexOf('.') == dot ? "" : row.code().substring(0, dot);
    }

    private void tableFour(StringBuilder page, TableFour table) {
        page.append("<table><caption>政府信息公开行政复议、行政诉讼情况</caption><thead><tr><th scope=\"col\">种类</th>");
        for (Standing standing : Standing.values()) {
            page.append("<th scope=\"col\">").append(names.of(standing)).append("</th>");
        }
        page.append("<th scope=\"col\">总计</th></tr></thead><tbody>");
        for (ProceedingKind kind : ProceedingKind.values()) {
            page.append("<tr><th scope=\"row\">").append(names.of(kind)).append("</th>");
            for (Standing standing : Standing.values()) {
                page.append("<td>").append(text(table.at(kind, standing))).append("</td>");
            }
            page.append("<td>").append(text(table.total(kind))).append("</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private static String text(@Nullable Long figure) {
        return figure == null ? "" : String.format(Locale.ROOT, "%d", figure);
    }
}
