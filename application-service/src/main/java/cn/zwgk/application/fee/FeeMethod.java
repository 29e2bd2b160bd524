package cn.zwgk.application.fee;

/** 计收方式; one of them for a case (国办函〔2020〕109号). */
public enum FeeMethod {
    /** 按件: the items that one applicant asks for in a calendar month, whatever the reply. */
    BY_ITEM,
    /** 按量: the pages of which copies are given; one side of A4 is a page. */
    BY_PAGE
}
