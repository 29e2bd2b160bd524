package cn.zwgk.application.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Sets the lines of a built-in template as a Word file in the layout of official documents (GB/T 9704): A4, its margins,
 * 22 points for the title, 16 for the text, 28 from line to line. A line's first sign says what it is: {@code #} the title,
 * {@code =} the number, {@code >} the addressee, {@code <} what stands at the right; all others are text.
 */
final class TemplatePaper {

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String BODY_FONT = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    /** In twentieths of a point: two characters of 16 points. */
    private static final int INDENT = 640;
    /** 28 points. */
    private static final int LINE = 560;
    /** A4, and the margins 37, 28, 35 and 26 mm. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int TOP = 2_098;
    private static final int LEFT = 1_588;
    private static final int BOTTOM = 1_985;
    private static final int RIGHT = 1_474;

    private TemplatePaper() {}

    static byte[] of(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            page(word);
            addStyle(word, "NoticeTitle", "公文标题");
            addStyle(word, "NoticeNumber", "公文编号");
            addStyle(word, "NoticeRight", "公文落款");
            for (String line : lines) {
                paragraph(word.createParagraph(), line);
            }
            word.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void paragraph(XWPFParagraph paragraph, String line) {
        paragraph.setSpacingBetween(LINE / 20.0, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        String text = line.length() > 2 ? line.substring(2) : line;
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '#' -> {
                paragraph.setStyle("NoticeTitle");
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(LINE / 2);
                run(paragraph, text, TITLE_FONT, TITLE_SIZE);
            }
            case '=' -> {
                paragraph.setStyle("NoticeNumber");
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(LINE / 2);
                run(paragraph, text, BODY_FONT, BODY_SIZE);
            }
            case '>' -> run(paragraph, text, BODY_FONT, BODY_SIZE);
            case '<' -> {
                paragraph.setStyle("NoticeRight");
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                paragraph.setIndentationRight(INDENT);
                run(paragraph, text, BODY_FONT, BODY_SIZE);
            }
            default -> {
                paragraph.setIndentationFirstLine(INDENT);
                run(paragraph, line, BODY_FONT, BODY_SIZE);
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setText(text);
    }

    private static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setRight(BigInteger.valueOf(RIGHT));
    }

    private static void addStyle(XWPFDocument word, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        word.createStyles().addStyle(new XWPFStyle(style));
    }
}
