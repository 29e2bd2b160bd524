package cn.zwgk.application.law;

/** How a reply can be contested, which its notice has to say (救济途径). */
public enum Remedy {
    /** Review within 60 days, or court within 6 months. */
    REVIEW_OR_COURT,
    /** Review first, court only afterwards (Administrative Review Law 2023, Article 23). */
    REVIEW_FIRST,
    /** Review first for the part that was refused. */
    REVIEW_FIRST_FOR_REFUSED_PART
}
