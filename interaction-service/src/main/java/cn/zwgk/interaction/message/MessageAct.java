package cn.zwgk.interaction.message;

import java.util.Locale;

/** What can be done with a message; in the API in lower case with hyphens. */
public enum MessageAct {
    ASSIGN,
    DRAFT_ANSWER,
    RETURN_ANSWER,
    APPROVE_ANSWER,
    PUBLISH,
    RATE;

    /** Such as {@code draft-answer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return this == RETURN_ANSWER;
    }

    /** Whether a screen should ask once more, because the act goes out and cannot be taken back. */
    public boolean needsConfirmation() {
        return this == APPROVE_ANSWER || this == PUBLISH;
    }
}
