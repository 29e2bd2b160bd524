package cn.zwgk.policy.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Sheets of a Word file, editable, written from top to bottom; fonts by name, as every office has them. */
public final class WordPaper {

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String BODY_FONT = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int SMALL_SIZE = 12;
    /** Two characters of 16 points, in twentieths of a point. */
    private static final int INDENT = 640;
    /** A4 in twentieths of a point. */
    private static final int SHORT_EDGE = 11_906;

    private static final int LONG_EDGE = 16_838;
    /** What the margins leave of the long edge. */
    private static final int TEXT_WIDTH = 13_958;
    /** Of a column, in characters. */
    private static final int NARROWEST = 4;

    private static final int WIDEST = 16;

    private final XWPFDocument word = new XWPFDocument();

    /** @param creator the body that it comes from */
    public WordPaper(String title, String creator) {
        word.getProperties().getCoreProperties().setTitle(title);
        word.getProperties().getCoreProperties().setCreator(creator);
    }

    /** A4 across, for tables with many columns. */
    public void across() {
        CTPageSz size = word.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_EDGE));
        size.setH(BigInteger.valueOf(SHORT_EDGE));
    }

    public void title(String text) {
        centred(text, TITLE_FONT, TITLE_SIZE);
    }

    /** What stands below the title, for example the number of the document. */
    public void subtitle(String text) {
        centred(text, BODY_FONT, BODY_SIZE);
    }

    public void heading(String text) {
        paragraph(text, HEADING_FONT);
    }

    public void text(String text) {
        paragraph(text, BODY_FONT);
    }

    /** A line in small type. */
    public void note(String text) {
        run(word.createParagraph(), text, BODY_FONT, SMALL_SIZE);
    }

    /** All rows have as many cells; nothing without rows. */
    public void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            write(table.getRow(r), rows.get(r), BODY_FONT);
        }
        word.createParagraph();
    }

    /** On paper across: with heads that are repeated on every sheet, and wider columns where more is said. */
    public void table(List<String> heads, List<List<String>> rows) {
        XWPFTable table = word.createTable(rows.size() + 1, heads.size());
        table.setWidth("100%");
        write(table.getRow(0), heads, HEADING_FONT);
        table.getRow(0).setRepeatHeader(true);
        for (int r = 0; r < rows.size(); r++) {
            table.getRow(r + 1).setCantSplitRow(true);
            write(table.getRow(r + 1), rows.get(r), BODY_FONT);
        }
        widen(table, widths(heads, rows));
        word.createParagraph();
    }

    private static int[] widths(List<String> heads, List<List<String>> rows) {
        return IntStream.range(0, heads.size())
                .map(column -> Math.clamp(
                        Stream.concat(Stream.of(heads), rows.stream())
                                .mapToInt(cells -> cells.get(column).length())
                                .max()
                                .orElse(0),
                        NARROWEST,
                        WIDEST))
                .toArray();
    }

    /** Both in the grid and in the cells, because programs look at one or the other. */
    private static void widen(XWPFTable table, int[] widths) {
        int whole = IntStream.of(widths).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT_WIDTH * width / whole));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(TEXT_WIDTH * widths[column] / whole));
            }
        }
    }

    public byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word) {
            word.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(XWPFTableRow row, List<String> cells, String font) {
        for (int c = 0; c < cells.size(); c++) {
            run(row.getCell(c).getParagraphs().getFirst(), cells.get(c), font, SMALL_SIZE);
        }
    }

    private void centred(String text, String font, int size) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(size * 10);
        run(paragraph, text, font, size);
    }

    private void paragraph(String text, String font) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setIndentationFirstLine(INDENT);
        run(paragraph, text, font, BODY_SIZE);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setText(text);
    }
}
