package cn.zwgk.policy.sheet;

import cn.zwgk.policy.sheet.PrintedDocument.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ofdrw.font.Font;
import org.ofdrw.font.FontName;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.TextAlign;

/**
 * A document as OFD (GB/T 33190), the fixed layout of the state. The fonts go by their names, which readers of OFD have; the text is
 * text and can be searched and copied. Measures are millimetres.
 */
final class OfdFile {

    private static final double MARGIN = 25;
    private static final double TITLE_SIZE = 7.8;
    private static final double BODY_SIZE = 5.6;
    private static final double SMALL_SIZE = 4.2;

    private OfdFile() {}

    static byte[] of(PrintedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Font song = FontName.SimSun.font();
        Font hei = FontName.SimHei.font();
        try (OFDDoc ofd = new OFDDoc(out)) {
            ofd.setDefaultPageLayout(PageLayout.A4().setMargin(MARGIN));
            ofd.add(paragraph(document.title(), hei, TITLE_SIZE, 0).setTextAlign(TextAlign.center));
            if (document.documentNumber() != null) {
                ofd.add(paragraph(document.documentNumber(), song, SMALL_SIZE, 0)
                        .setTextAlign(TextAlign.center));
            }
            for (PrintedDocument.Fact fact : document.facts()) {
                ofd.add(paragraph(fact.name() + "：" + fact.value(), song, SMALL_SIZE, 0));
            }
            for (Block block : document.body()) {
                switch (block) {
                    case Block.Heading heading -> ofd.add(paragraph(heading.text(), hei, BODY_SIZE, 0));
                    case Block.Text text -> ofd.add(paragraph(text.text(), song, BODY_SIZE, 2));
                    case Block.Table table ->
                        table.rows().forEach(row -> ofd.add(paragraph(String.join("　｜　", row), song, SMALL_SIZE, 0)));
                }
            }
            ofd.add(paragraph(document.url(), song, SMALL_SIZE, 0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Paragraph paragraph(String text, Font font, double size, int indent) {
        Span span = new Span(font, size, text);
        Paragraph paragraph = new Paragraph();
        paragraph.setDefaultFont(font);
        paragraph.setFontSize(size);
        paragraph.add(span);
        paragraph.setLineSpace(size * 0.6);
        paragraph.setMarginBottom(size * 0.4);
        if (indent > 0) {
            paragraph.setFirstLineIndent(indent);
        }
        return paragraph;
    }
}
