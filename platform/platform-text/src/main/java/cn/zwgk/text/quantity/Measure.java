package cn.zwgk.text.quantity;

/** What a number counts. */
public enum Measure {
    /** 日期. */
    DATE,
    /** 百分比. */
    PERCENT,
    /** 金额, in yuan. */
    MONEY,
    /** 工作日. */
    WORKING_DAYS,
    /** 天, 日. */
    DAYS,
    /** 个月. */
    MONTHS,
    /** 年. */
    YEARS,
    /** 小时. */
    HOURS,
    /** 岁, 周岁. */
    AGE
}
