package cn.zwgk.policy.ledger;

import cn.zwgk.web.Actor;
import java.util.Set;

/** Who has to do with the ledger. */
public final class LedgerRoles {

    /** 政务公开办. */
    public static final String OPENNESS_OFFICE = "openness-office";
    /** 局领导. */
    public static final String BUREAU_LEADER = "bureau-leader";
    /** The platform itself. */
    public static final String SYSTEM = "system";

    /** Everybody who may hand in evidence, and the platform. */
    public static final Set<String> ALL = Set.of(
            "drafter",
            "first-reviewer",
            "second-reviewer",
            "final-reviewer",
            "legal-counsel",
            "disclosure-officer",
            "interaction-officer",
            OPENNESS_OFFICE,
            BUREAU_LEADER,
            SYSTEM);

    /** Authorisation rule: every officer reads the plan and hands in evidence for his office. */
    public static final String OFFICERS =
            "hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', "
                    + "'openness-office', 'legal-counsel', 'bureau-leader', 'disclosure-officer', 'interaction-officer')";

    /** Authorisation rule: who keeps the ledger. */
    public static final String KEEPERS = "hasRole('openness-office')";

    /** Authorisation rule: who keeps the ledger or decides on it. */
    public static final String KEEPERS_AND_LEADERS = "hasAnyRole('openness-office', 'bureau-leader')";

    private LedgerRoles() {}

    /** The same as {@link #OFFICERS}, for a list that is put together from several features. */
    public static boolean isOfficer(Actor actor) {
        return actor.roles().stream().anyMatch(role -> ALL.contains(role) && !role.equals(SYSTEM));
    }
}
