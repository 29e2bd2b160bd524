package cn.zwgk.search.content;

import java.util.UUID;

/** What a search result is. */
public enum EntryKind {
    /** 政策文件. */
    DOCUMENT,
    /** 政策解读. */
    INTERPRETATION,
    /** 问答: a published answer. */
    ANSWER,
    /** 办事指南. */
    GUIDE,
    /** 综合指引: what belongs to an event of life, on one page. */
    GUIDANCE,
    /** 救助标准: the amounts of a category. */
    STANDARD,
    /** 公开信息: a structured record. */
    RECORD,
    /** 依申请公开信息: given out on application and offered to everybody. */
    RELEASED;

    /** The id in the index. */
    public String idOf(UUID subject) {
        return name() + ":" + subject;
    }
}
