package cn.zwgk.policy.document;

/** The realm roles that have to do with documents. */
public final class Roles {

    /** 起草人. */
    public static final String DRAFTER = "drafter";
    /** 初审. */
    public static final String FIRST_REVIEWER = "first-reviewer";
    /** 复审. */
    public static final String SECOND_REVIEWER = "second-reviewer";
    /** 终审. */
    public static final String FINAL_REVIEWER = "final-reviewer";
    /** 政务公开办. */
    public static final String OPENNESS_OFFICE = "openness-office";
    /** 局领导. */
    public static final String BUREAU_LEADER = "bureau-leader";
    /** The platform itself, and other systems. */
    public static final String SYSTEM = "system";

    /** Authorisation rule: who drafts. */
    public static final String MAY_DRAFT = "hasRole('drafter')";

    /** Authorisation rule: everybody whose desk a document may come to. */
    public static final String AT_THE_DESK = "hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', "
            + "'final-reviewer', 'openness-office', 'legal-counsel', 'bureau-leader')";

    private Roles() {}
}
