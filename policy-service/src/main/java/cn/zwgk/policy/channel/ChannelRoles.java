package cn.zwgk.policy.channel;

import cn.zwgk.web.Actor;
import java.util.Set;

/** Who has to do with the registers. */
public final class ChannelRoles {

    /** 政务公开办. */
    public static final String OPENNESS_OFFICE = "openness-office";

    /** 法规科: reads, and runs nothing. */
    private static final String LEGAL_COUNSEL = "legal-counsel";

    /** Everybody who runs a site or account, or keeps the registers. */
    public static final Set<String> OFFICERS = Set.of(
            "drafter",
            "first-reviewer",
            "second-reviewer",
            "final-reviewer",
            "disclosure-officer",
            "interaction-officer",
            "bureau-leader",
            OPENNESS_OFFICE);

    /** Authorisation rule: every officer reads the registers, and reports for his office. */
    public static final String MAY_READ =
            "hasAnyRole('drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', "
                    + "'openness-office', 'legal-counsel', 'bureau-leader', 'disclosure-officer', 'interaction-officer')";

    /** Authorisation rule: who keeps the registers. */
    public static final String MAY_KEEP = "hasRole('openness-office')";

    private ChannelRoles() {}

    /** The same as {@link #MAY_READ}, for a list that is put together from several features. */
    public static boolean mayRead(Actor actor) {
        return actor.has(LEGAL_COUNSEL) || actor.roles().stream().anyMatch(OFFICERS::contains);
    }
}
