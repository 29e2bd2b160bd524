package cn.zwgk.application.proceedings;

/** What was ruled, as the annual report counts it. */
public enum Result {
    /** 结果维持: upheld, or the claim dismissed (Review Law, Articles 68 and 69; Litigation Law, Article 69). */
    MAINTAINED,
    /** 结果纠正: changed, revoked, found unlawful or void, ordered to perform (Review Law, Articles 63-67; Litigation Law, Articles 70-77). */
    CORRECTED,
    /** 其他结果: withdrawn, not accepted, ended otherwise, mediated. */
    OTHER
}
