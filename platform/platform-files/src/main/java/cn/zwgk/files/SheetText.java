package cn.zwgk.files;

import cn.zwgk.files.SheetCells.Covered;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Workbooks: every cell with its sheet and address, hidden or not, and what hangs on cells and sheets. */
final class SheetText {

    /** Parts outside the sheets that repeat what a cell once said. */
    private static final Map<String, String> BEHIND = Map.of(
            "xl/pivotCache/", "数据透视表缓存",
            "xl/externalLinks/externalLink", "外部链接缓存",
            "xl/queryTables/", "外部查询",
            "xl/connections", "外部连接",
            "xl/tables/", "表格定义",
            "xl/xmlMaps", "映射",
            "xl/slicerCaches/", "切片器",
            "xl/revisions/", "修订");

    private SheetText() {}

    static void read(Parts parts, Passages into) throws IOException {
        Workbook workbook = Workbook.read(parts);
        Set<String> seen = new HashSet<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            into.add("工作表名称", sheet.hidden(), sheet.name());
            if (sheet.part().startsWith("xl/worksheets/")) {
                SheetCells.read(parts, workbook, sheet, new ToPassages(sheet, into));
            }
            for (String related : Relations.of(parts, sheet.part()).parts().values()) {
                if (parts.has(related) && seen.add(related)) {
                    beside(parts, sheet, related, into);
                }
            }
        }
        for (String name : workbook.names()) {
            into.hidden("定义的名称", name);
        }
        for (String name : parts.names("xl/")) {
            for (Map.Entry<String, String> kind : BEHIND.entrySet()) {
                if (name.startsWith(kind.getKey()) && name.endsWith(".xml")) {
                    Xml.visit(parts, name, new OfficeExtras.AnyText(kind.getValue(), into));
                }
            }
        }
        OfficeExtras.read(parts, "xl/", into);
    }

    private static void beside(Parts parts, Workbook.Sheet sheet, String part, Passages into) throws IOException {
        if (part.startsWith("xl/comments") || part.startsWith("xl/threadedComments/")) {
            Xml.visit(parts, part, new Comments(sheet, into));
        } else if (part.startsWith("xl/drawings/") && part.endsWith(".xml")) {
            Xml.visit(parts, part, new SlidesText.Paragraphs(sheet.place() + "图形", into));
            for (String chart : Relations.of(parts, part).parts().values()) {
                if (chart.startsWith("xl/charts/chart") && parts.has(chart)) {
                    Xml.visit(parts, chart, new OfficeExtras.AnyText(sheet.place() + "图表", into));
                }
            }
        }
    }

    private record ToPassages(Workbook.Sheet sheet, Passages into) implements SheetCells.Taker {

        @Override
        public void cell(String address, Covered covered, String text, String formula) {
            String how =
                    switch (covered) {
                        case NOT -> "";
                        case ROW -> "隐藏行";
                        case COLUMN -> "隐藏列";
                        case FORMAT -> "不显示的单元格";
                    };
            into.add(sheet.place() + how + address, sheet.hidden() || covered != Covered.NOT, text);
            if (formula.contains("\"")) {
                into.hidden(sheet.place() + address + "公式", formula);
            }
        }

        @Override
        public void aside(String element, String text) {
            if (element.endsWith("Header") || element.endsWith("Footer")) {
                into.hidden(sheet.place() + "页眉页脚", text);
            } else {
                into.hidden(sheet.place() + "数据验证", text);
            }
        }
    }

    private static final class Comments implements Xml.Visitor {

        private final Workbook.Sheet sheet;
        private final Passages into;
        private final StringBuilder comment = new StringBuilder();
        private String address = "";
        private boolean text;

        private Comments(Workbook.Sheet sheet, Passages into) {
            this.sheet = sheet;
            this.into = into;
        }

        @Override
        public void start(XMLStreamReader at) {
            if (at.getLocalName().equals("comment") || at.getLocalName().equals("threadedComment")) {
                address = Xml.attribute(at, "ref", "");
            }
            text = Set.of("t", "text").contains(at.getLocalName());
        }

        @Override
        public void text(String content) {
            comment.append(text ? content : "");
        }

        @Override
        public void end(String name) {
            text = false;
            if (name.equals("comment") || name.equals("threadedComment")) {
                into.hidden(sheet.place() + address + "批注", comment);
                comment.setLength(0);
            }
        }
    }
}
