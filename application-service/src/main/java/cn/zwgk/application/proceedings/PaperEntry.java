package cn.zwgk.application.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document of a proceeding, as its list has it.
 *
 * @param incoming whether it came to us
 */
public record PaperEntry(
        UUID id,
        PaperType kind,
        String title,
        @Nullable String number,
        LocalDate dated,
        boolean incoming,
        String byName,
        Instant at) {

    /** 材料种类. */
    public enum PaperType {
        /** 复议申请书、起诉状副本. */
        COMPLAINT,
        /** 答复通知书、应诉通知书. */
        SUMMONS,
        /** 行政复议答复书、答辩状. */
        ANSWER,
        /** 证据、依据. */
        EVIDENCE,
        /** 行政复议决定书、判决书、裁定书. */
        RULING,
        /** 履行情况报告. */
        FULFILMENT,
        /** 其他. */
        OTHER
    }
}
