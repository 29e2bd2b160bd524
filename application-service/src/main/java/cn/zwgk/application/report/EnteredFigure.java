package cn.zwgk.application.report;

/**
 * What the cases cannot tell: the figures of table 2 (Article 20(1), (5), (6) and (8)), and the processing fees of section six
 * (State Council Office 2020 No. 109).
 */
public enum EnteredFigure {
    /** 规章 本年制发件数. */
    REGULATIONS_MADE(0),
    REGULATIONS_REPEALED(0),
    REGULATIONS_IN_FORCE(0),
    /** 行政规范性文件 本年制发件数. */
    NORMATIVE_MADE(0),
    NORMATIVE_REPEALED(0),
    NORMATIVE_IN_FORCE(0),
    /** 行政许可 本年处理决定数量. */
    LICENCES(0),
    /** 行政处罚 本年处理决定数量. */
    PENALTIES(0),
    /** 行政强制 本年处理决定数量. */
    ENFORCEMENT(0),
    /** 行政事业性收费 本年收费金额, 万元. */
    FEES(6),
    /** 依申请公开信息处理费, 元. */
    PROCESSING_FEES(2);

    private final int decimals;

    EnteredFigure(int decimals) {
        this.decimals = decimals;
    }

    /** How many decimals the figure may have; 0 for what is counted. */
    public int decimals() {
        return decimals;
    }
}
