package cn.zwgk.interpretation.materials;

/** 解读形式. */
public enum Form {
    /** 文字. */
    TEXT,
    /** 图解. */
    PICTURE,
    /** 视频. */
    VIDEO,
    /** 动漫. */
    ANIMATION,
    /** 新闻发布会. */
    PRESS_CONFERENCE,
    /** 吹风会. */
    BRIEFING,
    /** 直播. */
    LIVE,
    /** 现场宣讲. */
    ON_SITE,
    /** 评论. */
    COMMENTARY,
    /** 专家解读. */
    EXPERT,
    /** 负责人解读. */
    HEAD_OF_OFFICE
}
