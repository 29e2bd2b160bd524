package cn.zwgk.application.casefile;

import java.util.Set;

/** Who takes steps in the life of a case. */
final class CaseRoles {

    /** 依申请公开承办人. */
    static final String DISCLOSURE_OFFICER = "disclosure-officer";

    /** 政务公开办, which answers for the reply. */
    static final String OPENNESS_OFFICE = "openness-office";

    /** 法律顾问. */
    static final String LEGAL_COUNSEL = "legal-counsel";

    /** The platform itself. */
    static final String SYSTEM = "system";

    /** Whoever knows number and secret; no realm role. */
    static final String APPLICANT = "applicant";

    static final Set<String> EITHER_OFFICE = Set.of(DISCLOSURE_OFFICER, OPENNESS_OFFICE);

    private CaseRoles() {}
}
