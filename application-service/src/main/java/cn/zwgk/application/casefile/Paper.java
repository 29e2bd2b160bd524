package cn.zwgk.application.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 文书: something in writing that went out in a case.
 *
 * @param addressee who receives it; null for papers of earlier versions, which all went to the applicant
 * @param text what it says, a line a paragraph
 * @param fileSha256 of the Word file; null for papers of earlier versions, which have none
 * @param slipOf of a 送达回证, the paper whose receipt is signed on it
 * @param delivery how it reached whom it is for, as far as that is recorded
 */
public record Paper(
        UUID id,
        NoticeKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable String addressee,
        String text,
        @Nullable String fileSha256,
        @Nullable UUID slipOf,
        @Nullable PaperDelivery delivery) {

    @Override
    public String toString() {
        return "Paper[" + kind + " " + number + "]";
    }
}
