package cn.zwgk.policy.catalogue;

/**
 * The parts of the page 政府信息公开 in the order of the national rules (《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》,
 * 国办公开办函〔2019〕61号).
 */
public enum Section {
    /** 政府信息公开指南. */
    GUIDE,
    /** 政府信息公开制度. */
    RULES,
    /** 法定主动公开内容. */
    CONTENT,
    /** 政府信息公开年报. */
    REPORT,
    /** 依申请公开. */
    APPLICATION
}
