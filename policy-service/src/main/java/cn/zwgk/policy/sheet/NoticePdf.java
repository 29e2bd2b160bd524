package cn.zwgk.policy.sheet;

import cn.zwgk.policy.wording.Wording;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notice-board sheet as PDF; on A3 everything is larger by the root of two, as the paper is. */
@Component
class NoticePdf {

    private static final float MARGIN = 48;
    private static final float TITLE_SIZE = 30;
    private static final float LARGE_SIZE = 20;
    private static final float BODY_SIZE = 17;
    private static final float SMALL_SIZE = 13;
    private static final float CODE_EDGE = 130;
    private static final int CODE_PIXELS = 500;
    private static final float A3_SCALE = 1.414f;

    private final Wording wording;

    NoticePdf(Wording wording) {
        this.wording = wording;
    }

    byte[] of(NoticeSheet sheet, NoticeSheet.Paper size, BaseFont font) {
        boolean large = size == NoticeSheet.Paper.A3;
        float scale = large ? A3_SCALE : 1;
        PdfPaper paper = new PdfPaper(
                large ? PageSize.A3 : PageSize.A4, MARGIN * scale, font, sheet.title(), sheet.issuingBody());
        paper.centred(sheet.title(), TITLE_SIZE * scale, true);
        paper.centred(
                sheet.documentNumber() == null
                        ? sheet.issuingBody()
                        : sheet.issuingBody() + "　" + sheet.documentNumber(),
                SMALL_SIZE * scale,
                false);
        paper.centred(sheet.validity(), LARGE_SIZE * scale, true);
        if (sheet.summary() != null) {
            paper.text(sheet.summary(), LARGE_SIZE * scale, false, true);
        }
        for (String point : sheet.points()) {
            paper.text(point, BODY_SIZE * scale, false, false);
        }
        if (!sheet.amounts().isEmpty()) {
            paper.table(
                    sheet.amounts().stream()
                            .map(amount -> List.of(
                                    amount.title(),
                                    amount.district(),
                                    wording.text(
                                            "sheet.amount",
                                            amount.amount().stripTrailingZeros().toPlainString(),
                                            amount.unit()),
                                    wording.text(
                                            "sheet.from",
                                            String.valueOf(PrintedDocuments.day(amount.effectiveFrom())))))
                            .toList(),
                    SMALL_SIZE * scale,
                    new float[] {3, 2, 3, 3});
        }
        for (NoticeSheet.PhoneLine phone : sheet.phones()) {
            paper.centred(phone.label() + "　" + phone.number(), LARGE_SIZE * scale, true);
        }
        paper.image(new QrCode(sheet.url()).png(CODE_PIXELS), CODE_EDGE * scale);
        paper.centred(wording.text("sheet.scan"), SMALL_SIZE * scale, false);
        return paper.finished();
    }
}
