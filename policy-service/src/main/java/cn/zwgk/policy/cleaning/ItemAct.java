package cn.zwgk.policy.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a document in a campaign; who may do it and when stands in {@link ItemTransitions}. */
public enum ItemAct {
    /** 指定科室. */
    ASSIGN,
    /** 提出建议. */
    PROPOSE,
    /** 提出意见. */
    OPINE,
    /** 审定. */
    DECIDE,
    /** 退回重议. */
    RECONSIDER,
    /** 移出. */
    REMOVE,
    /** 随结果公布. */
    SETTLE;

    /** As it stands in paths and in the audit trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this code; {@link #SETTLE} is nobody's to ask for. */
    public static Optional<ItemAct> of(String code) {
        return Arrays.stream(values())
                .filter(act -> act != SETTLE && act.code().equals(code))
                .findFirst();
    }
}
