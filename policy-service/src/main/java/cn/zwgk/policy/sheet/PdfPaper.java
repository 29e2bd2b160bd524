package cn.zwgk.policy.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sheets of a PDF, written from top to bottom in one font that goes with it. Measures are points. */
final class PdfPaper {

    private static final float LEADING = 1.7f;
    private static final float PADDING = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document paper;
    private final BaseFont font;

    PdfPaper(Rectangle size, float margin, BaseFont font, String title, String author) {
        this.paper = new Document(size, margin, margin, margin, margin);
        this.font = font;
        PdfWriter.getInstance(paper, out);
        paper.addTitle(title);
        paper.addAuthor(author);
        paper.open();
    }

    void centred(String text, float size, boolean bold) {
        Paragraph paragraph = paragraph(text, size, bold);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paper.add(paragraph);
    }

    /** @param indent whether the first line stands in by two characters */
    void text(String text, float size, boolean bold, boolean indent) {
        Paragraph paragraph = paragraph(text, size, bold);
        paragraph.setFirstLineIndent(indent ? 2 * size : 0);
        paper.add(paragraph);
    }

    void table(List<List<String>> rows, float size, float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(size);
        table.setSpacingAfter(size);
        for (List<String> row : rows) {
            for (String cell : row) {
                PdfPCell drawn = new PdfPCell(new Phrase(size * 1.4f, cell, new Font(font, size)));
                drawn.setPadding(PADDING);
                table.addCell(drawn);
            }
        }
        paper.add(table);
    }

    void image(byte[] png, float edge) {
        try {
            Image image = Image.getInstance(png);
            image.scaleToFit(edge, edge);
            image.setAlignment(Element.ALIGN_CENTER);
            paper.add(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] finished() {
        paper.close();
        return out.toByteArray();
    }

    private Paragraph paragraph(String text, float size, boolean bold) throws DocumentException {
        Paragraph paragraph = new Paragraph(size * LEADING, text, new Font(font, size, bold ? Font.BOLD : Font.NORMAL));
        paragraph.setSpacingAfter(size * 0.4f);
        return paragraph;
    }
}
