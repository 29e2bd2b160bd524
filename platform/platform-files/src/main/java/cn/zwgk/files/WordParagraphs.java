package cn.zwgk.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Puts the runs of one part together again: paragraphs, rows of tables, and what was deleted or hidden in them. */
final class WordParagraphs implements Xml.Visitor {

    private static final Set<String> FIELD_CODES = Set.of("instrText", "delInstrText");
    private static final Set<String> TEXT = Set.of("t", "delText", "instrText", "delInstrText");

    private final String part;
    private final Passages into;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Set<String> shown = new HashSet<>();
    private StringBuilder row = new StringBuilder();
    private int paragraphs;
    private int tables;
    private int rows;
    private int tableDepth;
    private int deletions;
    private int boxes;
    private int fallbacks;
    private boolean properties;
    private boolean vanished;
    private String text = "";

    WordParagraphs(String part, Passages into) {
        this.part = part;
        this.into = into;
    }

    @Override
    public void start(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "p" -> open.push(new Paragraph());
            case "r" -> vanished = false;
            case "rPr" -> properties = true;
            case "vanish", "webHidden" -> vanished |= properties && !off(at);
            case "del", "moveFrom" -> deletions++;
            case "txbxContent" -> boxes++;
            case "Fallback" -> fallbacks++;
            case "tbl" -> startTable();
            case "tr" -> rows += tableDepth == 1 ? 1 : 0;
            case "docPr" -> into.hidden(place() + "替代文字", Xml.attribute(at, "descr", ""));
            case "textpath" -> into.shown(place() + "艺术字", Xml.attribute(at, "string", ""));
            case "tab" -> append(" ");
            case "br", "cr" -> append("\n");
            default -> text = TEXT.contains(at.getLocalName()) ? at.getLocalName() : "";
        }
    }

    @Override
    public void text(String content) {
        if (!text.isEmpty()) {
            append(content);
        }
    }

    @Override
    public void end(String name) {
        text = "";
        switch (name) {
            case "p" -> endParagraph();
            case "rPr" -> properties = false;
            case "del", "moveFrom" -> deletions--;
            case "txbxContent" -> boxes--;
            case "Fallback" -> fallbacks--;
            case "tc" -> row.append(tableDepth == 1 && boxes == 0 ? "\t" : "");
            case "tr" -> endRow();
            case "tbl" -> tableDepth--;
            default -> {}
        }
    }

    private void startTable() {
        tableDepth++;
        if (tableDepth == 1) {
            tables++;
            rows = 0;
        }
    }

    private void append(String content) {
        Paragraph current = open.peek();
        if (current == null || properties) {
            return;
        }
        into.budget().spendText(0);
        if (FIELD_CODES.contains(text)) {
            current.fields.append(content);
        } else if (deletions > 0 || text.equals("delText")) {
            current.deleted.append(content);
        } else if (vanished) {
            current.hidden.append(content);
        } else {
            current.shown.append(content);
        }
    }

    private void endParagraph() {
        Paragraph ended = open.pop();
        boolean inBox = boxes > 0;
        if (tableDepth == 0 && !inBox) {
            paragraphs++;
        }
        into.hidden(place() + "修订（已删除）", ended.deleted);
        into.hidden(place() + "隐藏文字", ended.hidden);
        into.hidden(place() + "域代码", ended.fields);
        if (tableDepth > 0 && !inBox) {
            row.append(row.isEmpty() || row.charAt(row.length() - 1) == '\t' ? "" : " ")
                    .append(ended.shown);
        } else if (fallbacks == 0) {
            shown.add(ended.shown.toString());
            into.shown(place(), ended.shown);
        } else if (!shown.contains(ended.shown.toString())) {
            // Shown by old programs instead of a drawing; as a rule it is the same text once more.
            into.hidden(place(), ended.shown);
        }
    }

    private void endRow() {
        if (tableDepth == 1) {
            into.shown(place(), row);
            row = new StringBuilder();
        }
    }

    private String place() {
        String where = boxes > 0 ? "文本框" : tableDepth > 0 ? "表格" + tables + "第" + rows + "行" : "第" + paragraphs + "段";
        return !part.isEmpty() && where.startsWith("第") ? part : part + where;
    }

    private static boolean off(XMLStreamReader at) {
        String value = Xml.attribute(at, "val", "true");
        return value.equals("0") || value.equals("false") || value.equals("off");
    }

    private static final class Paragraph {
        private final StringBuilder shown = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder fields = new StringBuilder();
    }
}
