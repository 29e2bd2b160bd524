package cn.zwgk.application.casefile;

import cn.zwgk.application.law.Article;

/** 等待什么: from whom something is awaited, on what article, and whether the time until it comes counts. */
public enum AwaitedKind {
    /** 补正: the applicant makes the application clear; the period starts anew with it. */
    CORRECTION(Article.A30, true, true),
    /** 说明理由: the applicant says why he asks so often or for so much. The Regulation does not stop the clock for it. */
    REASONS(Article.A35, false, true),
    /** 缴费: the applicant pays; the period starts anew on the next day. */
    FEE(Article.A42, true, true),
    /** 第三方意见: silence leaves the decision to us. */
    THIRD_PARTY(Article.A32, true, false),
    /** 共同制作机关意见: silence is consent. */
    JOINT_MAKER(Article.A34, true, false),
    /** 其他机关意见. */
    AGENCY_OPINION(Article.A33, true, false),
    /** 协助查找: an office or agency looks for the information; our own time. */
    ASSISTANCE(Article.A45, false, false),
    /** 法律顾问意见; our own time. */
    COUNSEL(Article.A45, false, false);

    private final Article ground;
    private final boolean stopsClock;
    private final boolean fromApplicant;

    AwaitedKind(Article ground, boolean stopsClock, boolean fromApplicant) {
        this.ground = ground;
        this.stopsClock = stopsClock;
        this.fromApplicant = fromApplicant;
    }

    public Article ground() {
        return ground;
    }

    /** Whether the days until it comes are not counted (Articles 30 and 33; 国办函〔2020〕109号). */
    public boolean stopsClock() {
        return stopsClock;
    }

    /** Whether the applicant has to do something. */
    public boolean fromApplicant() {
        return fromApplicant;
    }

    /** Whether its time to answer begins on the day on which the letter was received. */
    public boolean countsFromDelivery() {
        return this == THIRD_PARTY || this == JOINT_MAKER || this == FEE;
    }
}
