package cn.zwgk.policy.sheet;

import cn.zwgk.policy.sheet.PrintedDocument.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document as Word file, editable, with its metadata table; fonts by name, as every office has them. */
final class WordFile {

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String BODY_FONT = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int SMALL_SIZE = 12;
    /** Two characters of 16 points, in twentieths of a point. */
    private static final int INDENT = 640;

    private WordFile() {}

    static byte[] of(PrintedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle(document.title());
            word.getProperties().getCoreProperties().setCreator(document.issuingBody());
            centred(word, document.title(), TITLE_FONT, TITLE_SIZE);
            if (document.documentNumber() != null) {
                centred(word, document.documentNumber(), BODY_FONT, BODY_SIZE);
            }
            table(
                    word,
                    document.facts().stream()
                            .map(fact -> List.of(fact.name(), fact.value()))
                            .toList());
            for (Block block : document.body()) {
                switch (block) {
                    case Block.Heading heading -> paragraph(word, heading.text(), HEADING_FONT);
                    case Block.Text text -> paragraph(word, text.text(), BODY_FONT);
                    case Block.Table table -> table(word, table.rows());
                }
            }
            run(word.createParagraph(), document.url(), BODY_FONT, SMALL_SIZE);
            word.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void centred(XWPFDocument word, String text, String font, int size) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(size * 10);
        run(paragraph, text, font, size);
    }

    private static void paragraph(XWPFDocument word, String text, String font) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setIndentationFirstLine(INDENT);
        run(paragraph, text, font, BODY_SIZE);
    }

    private static void table(XWPFDocument word, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                run(row.getCell(c).getParagraphs().getFirst(), rows.get(r).get(c), BODY_FONT, SMALL_SIZE);
            }
        }
        word.createParagraph();
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setText(text);
    }
}
