package cn.zwgk.application.casefile;

import java.util.Locale;

/** What can be done with a case; in the API in lower case with hyphens. */
public enum CaseAct {
    CONFIRM_RECEIPT,
    SPLIT,
    REUNITE,
    DISSOLVE,
    ASSIGN,
    DRAFT_DECISION,
    RETURN_DECISION,
    DECIDE,
    WITHDRAW;

    /** Such as {@code draft-decision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this == RETURN_DECISION || this == REUNITE;
    }

    /** Whether a screen should ask once more, because the act goes out and cannot be taken back. */
    public boolean needsConfirmation() {
        return this == DECIDE || this == WITHDRAW;
    }
}
