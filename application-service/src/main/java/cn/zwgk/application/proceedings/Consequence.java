package cn.zwgk.application.proceedings;

/** What a ruling obliges us to do. */
public enum Consequence {
    /** Nothing. */
    NONE,
    /** 责令重新作出答复 (Review Law, Article 64; Litigation Law, Article 70). */
    DECIDE_ANEW,
    /** 责令限期履行 (Review Law, Article 66; Litigation Law, Article 72). */
    PERFORM,
    /** 采取补救措施 (Litigation Law, Article 76). */
    REMEDY,
    /** 行政复议意见书: reported on within 60 days (Review Law, Article 76). */
    OPINION,
    /** Something else, told in words. */
    OTHER
}
