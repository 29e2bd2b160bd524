package cn.zwgk.policy.sheet;

import cn.zwgk.policy.sheet.PrintedDocument.Block;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;
import java.util.List;

/** A document as PDF: title, metadata table, text, and at its end the code that leads to its page. */
final class PdfFile {

    private static final float MARGIN = 72;
    private static final float TITLE_SIZE = 20;
    private static final float BODY_SIZE = 13;
    private static final float SMALL_SIZE = 10.5f;
    private static final int CODE_PIXELS = 300;
    private static final float CODE_EDGE = 90;

    private PdfFile() {}

    static byte[] of(PrintedDocument document, BaseFont font) {
        PdfPaper paper = new PdfPaper(PageSize.A4, MARGIN, font, document.title(), document.issuingBody());
        paper.centred(document.title(), TITLE_SIZE, true);
        if (document.documentNumber() != null) {
            paper.centred(document.documentNumber(), BODY_SIZE, false);
        }
        paper.table(
                document.facts().stream()
                        .map(fact -> List.of(fact.name(), fact.value()))
                        .toList(),
                SMALL_SIZE,
                new float[] {1, 4});
        for (Block block : document.body()) {
            switch (block) {
                case Block.Heading heading -> paper.text(heading.text(), BODY_SIZE, true, false);
                case Block.Text text -> paper.text(text.text(), BODY_SIZE, false, true);
                case Block.Table table -> {
                    float[] widths = new float[table.rows().getFirst().size()];
                    Arrays.fill(widths, 1);
                    paper.table(table.rows(), SMALL_SIZE, widths);
                }
            }
        }
        paper.image(new QrCode(document.url()).png(CODE_PIXELS), CODE_EDGE);
        paper.centred(document.url(), SMALL_SIZE, false);
        return paper.finished();
    }
}
