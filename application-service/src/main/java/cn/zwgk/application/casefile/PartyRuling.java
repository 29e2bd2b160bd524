package cn.zwgk.application.casefile;

/** 对第三方意见的处理 (Article 32). */
public enum PartyRuling {
    /** 予以公开. */
    PUBLISH,
    /** 不予公开. */
    CLOSE
}
