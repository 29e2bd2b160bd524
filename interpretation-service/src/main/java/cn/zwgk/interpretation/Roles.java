package cn.zwgk.interpretation;

/** The realm roles that this service knows. */
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

    private Roles() {}
}
