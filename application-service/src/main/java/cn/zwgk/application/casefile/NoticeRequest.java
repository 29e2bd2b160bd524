package cn.zwgk.application.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that an act of a case makes.
 *
 * @param addressee who receives it: the applicant's or third party's name, an agency; sealed at rest
 * @param particulars what the act adds to the case's facts, by the names that the template uses, such as {@code points}
 *     or {@code payUntil}
 * @param slipOf of a 送达回证, the paper whose receipt is signed on it
 */
public record NoticeRequest(
        NoticeKind kind,
        String addressee,
        LocalDate on,
        Map<String, String> particulars,
        @Nullable UUID slipOf) {

    /** A paper that is no slip. */
    public NoticeRequest(NoticeKind kind, String addressee, LocalDate on, Map<String, String> particulars) {
        this(kind, addressee, on, particulars, null);
    }
}
