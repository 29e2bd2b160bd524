package cn.zwgk.policy.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 张贴版: what a notice board in a village says of a document, in large type.
 *
 * @param mark changes whenever anything of it does
 * @param validity in words: since when, until when
 * @param points the main content in a few lines
 * @param url where the code leads
 */
public record NoticeSheet(
        UUID documentId,
        String mark,
        String title,
        @Nullable String documentNumber,
        String issuingBody,
        String validity,
        @Nullable String summary,
        List<String> points,
        List<AmountLine> amounts,
        List<PhoneLine> phones,
        String url) {

    /** An amount that the document decided. */
    @Schema(name = "NoticeAmount")
    public record AmountLine(String title, String district, BigDecimal amount, String unit, LocalDate effectiveFrom) {}

    /** Whom to call. */
    @Schema(name = "NoticePhone")
    public record PhoneLine(String label, String number) {}

    /** The paper that it is printed on. */
    public enum Paper {
        A4,
        A3
    }
}
