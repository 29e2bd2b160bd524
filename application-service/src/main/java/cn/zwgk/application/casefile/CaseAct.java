package cn.zwgk.application.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be done with a case; in the API in lower case with hyphens. */
public enum CaseAct {
    CONFIRM_RECEIPT,
    SPLIT,
    REUNITE,
    DISSOLVE,
    ASSIGN,
    ASK_CORRECTION,
    RECEIVE_CORRECTION,
    EXTEND,
    ASK_THIRD_PARTY,
    ASK_JOINT_MAKER,
    ASK_AGENCY,
    RECORD_INQUIRY_DELIVERY,
    RECORD_ANSWER,
    NOTE_SILENCE,
    DROP_INQUIRY,
    RULE_ON_THIRD_PARTY,
    ASK_REASONS,
    RECORD_REASONS,
    SET_LATER_DATE,
    CHARGE_FEE,
    RECORD_PAYMENT,
    HOLD_MEETING,
    REQUEST_ASSISTANCE,
    ASK_COUNSEL,
    GIVE_OPINION,
    TRANSFER,
    CORRECT_ENTRY,
    FLAG,
    UNFLAG,
    RESTRICT_ACCESS,
    OPEN_ACCESS,
    DRAFT_DECISION,
    RETURN_DECISION,
    DECIDE,
    REPLY_ON_THE_SPOT,
    RECORD_SERVICE,
    CORRECT_SERVICE,
    WITHDRAW;

    private static final Set<CaseAct> REASONED = Set.of(
            RETURN_DECISION,
            REUNITE,
            EXTEND,
            DROP_INQUIRY,
            CORRECT_ENTRY,
            FLAG,
            UNFLAG,
            RESTRICT_ACCESS,
            OPEN_ACCESS,
            CORRECT_SERVICE);

    private static final Set<CaseAct> BINDING = Set.of(
            DECIDE,
            WITHDRAW,
            ASK_CORRECTION,
            EXTEND,
            ASK_THIRD_PARTY,
            ASK_JOINT_MAKER,
            ASK_AGENCY,
            RULE_ON_THIRD_PARTY,
            ASK_REASONS,
            SET_LATER_DATE,
            CHARGE_FEE,
            TRANSFER,
            REPLY_ON_THE_SPOT);

    private static final Set<CaseAct> BESIDE =
            Set.of(ASK_COUNSEL, CORRECT_ENTRY, FLAG, UNFLAG, RESTRICT_ACCESS, OPEN_ACCESS, CORRECT_SERVICE);

    /** Whether the act carries the case on, so that a worklist offers it; the others can be taken beside it at any time. */
    public boolean carriesOn() {
        return !BESIDE.contains(this);
    }

    /** Such as {@code draft-decision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code; empty if there is none. */
    public static Optional<CaseAct> withCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether {@link ActForms} says what it takes; the others have forms of their own, or none. */
    public boolean hasForm() {
        return !ActForms.of(this).isEmpty();
    }

    /** Whether the act is not complete without a reason in words. */
    public boolean needsReason() {
        return REASONED.contains(this);
    }

    /** Whether a screen should ask once more, because the act goes out and cannot be taken back. */
    public boolean needsConfirmation() {
        return BINDING.contains(this);
    }
}
