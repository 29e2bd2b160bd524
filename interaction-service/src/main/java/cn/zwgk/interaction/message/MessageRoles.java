package cn.zwgk.interaction.message;

import java.util.Set;

/** Who takes steps in the life of a message. */
final class MessageRoles {

    /** 互动办理人. */
    static final String INTERACTION_OFFICER = "interaction-officer";

    /** 承办科室: answers what its own office was given. */
    static final String DRAFTER = "drafter";

    /** Whoever knows number and secret; no realm role. */
    static final String WRITER = "writer";

    static final Set<String> ANSWERERS = Set.of(INTERACTION_OFFICER, DRAFTER);

    /** Who may answer for the bureau, if another person drafted. */
    static final Set<String> APPROVERS = Set.of(INTERACTION_OFFICER, "openness-office", "bureau-leader");

    static final Set<String> PUBLISHERS = Set.of(INTERACTION_OFFICER, "openness-office");

    private MessageRoles() {}
}
