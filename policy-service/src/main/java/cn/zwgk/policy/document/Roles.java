package cn.zwgk.policy.document;

import cn.zwgk.web.Actor;
import java.util.Set;

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
    /** 法规科. */
    public static final String LEGAL_COUNSEL = "legal-counsel";
    /** 局领导. */
    public static final String BUREAU_LEADER = "bureau-leader";
    /** The platform itself, and other systems. */
    public static final String SYSTEM = "system";

    /** Authorisation rule: who drafts. */
    public static final String MAY_DRAFT = "hasRole('drafter')";

    /** Authorisation rule: everybody whose desk a document may come to. */
    public static final String AT_THE_DESK = "hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', "
            + "'final-reviewer', 'openness-office', 'legal-counsel', 'bureau-leader')";

    private static final Set<String> DESK = Set.of(
            DRAFTER, FIRST_REVIEWER, SECOND_REVIEWER, FINAL_REVIEWER, OPENNESS_OFFICE, LEGAL_COUNSEL, BUREAU_LEADER);

    private Roles() {}

    /** The same as {@link #AT_THE_DESK}, for a list that is put together from several features. */
    public static boolean isAtTheDesk(Actor actor) {
        return actor.roles().stream().anyMatch(DESK::contains);
    }
}
