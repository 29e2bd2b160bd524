package cn.zwgk.interaction.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** 意见征集: something that is put to the public, from one day to another, both included. */
public record Consultation(
        UUID id, String title, String summary, String office, LocalDate opensOn, LocalDate closesOn) {

    /** Whether opinions are taken on this day. */
    public Phase on(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return Phase.ANNOUNCED;
        }
        return day.isAfter(closesOn) ? Phase.CLOSED : Phase.OPEN;
    }

    /** 征集状态; follows from the dates and is stored nowhere. */
    public enum Phase {
        /** 即将开始. */
        ANNOUNCED,
        /** 正在征集. */
        OPEN,
        /** 已经结束. */
        CLOSED
    }
}
