package cn.zwgk.policy.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the national inspection takes a column for not updated: 《政府网站与政务新媒体检查指标》 (国办秘函〔2019〕19号). Its periods are counted
 * in calendar days, back from the day of inspection.
 */
public enum InspectionRule {

    /** 动态、要闻类栏目: 监测时间点前 2 周内未更新. */
    NEWS(Period.ofWeeks(2), 3),

    /** 通知公告、政策文件类一级栏目: 监测时间点前 6 个月内未更新. */
    NOTICES_AND_POLICIES(Period.ofMonths(6), 10),

    /** 其他应更新栏目: by the frequency that the catalogue sets for it. */
    BY_FREQUENCY(null, 0);

    private final @Nullable Period period;
    private final int warnWorkingDays;

    InspectionRule(@Nullable Period period, int warnWorkingDays) {
        this.period = period;
        this.warnWorkingDays = warnWorkingDays;
    }

    Optional<UpdateDue> after(LocalDate update) {
        return period == null ? Optional.empty() : Optional.of(new UpdateDue(update.plus(period), warnWorkingDays));
    }
}
