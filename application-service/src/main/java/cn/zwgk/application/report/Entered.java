package cn.zwgk.application.report;

import java.math.BigDecimal;
import java.time.Instant;

/** A figure as somebody entered or took it over, with who and when. */
public record Entered(BigDecimal value, Source source, String byId, String byName, Instant at) {

    /** Where it comes from. */
    public enum Source {
        /** 手工填写. */
        BY_HAND,
        /** 取自政策文件库和结构化信息. */
        LIBRARY
    }
}
