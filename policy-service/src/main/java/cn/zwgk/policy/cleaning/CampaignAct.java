package cn.zwgk.policy.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a campaign; who may do it and when stands in {@link CampaignTransitions}. */
public enum CampaignAct {
    /** 启动. */
    START,
    /** 取消. */
    CANCEL,
    /** 拟定结果. */
    PREPARE_RESULT,
    /** 退回结果. */
    RETURN_RESULT,
    /** 复核结果. */
    CHECK,
    /** 公布结果. */
    PUBLISH;

    /** As it stands in paths and in the audit trail: {@code prepare-result}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<CampaignAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not done without saying why. */
    boolean needsReason() {
        return this == CANCEL || this == RETURN_RESULT;
    }

    /** Whether people are asked once more. */
    boolean needsConfirmation() {
        return this != PREPARE_RESULT;
    }
}
