package cn.zwgk.application.release;

/** 公布件所处的阶段. */
public enum ReleaseState {
    /** 起草中. */
    DRAFT,
    /** 待审核. */
    UNDER_REVIEW,
    /** 已公布: everybody can read it. */
    PUBLISHED,
    /** 已撤回: a tombstone with the reason. */
    WITHDRAWN,
    /** 不再公布: given up before anybody could read it. */
    ABANDONED
}
