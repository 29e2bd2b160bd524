package cn.zwgk.policy.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people do with a document; who may do it and when stands in {@link DocumentTransitions}. */
public enum DocumentAct {
    /** 签署保密审查. */
    SIGN_SECRECY_REVIEW,
    /** 提交审核. */
    SUBMIT,
    /** 审核通过. */
    PASS,
    /** 退文. */
    RETURN,
    /** 发布. */
    PUBLISH,
    /** 定时发布. */
    SCHEDULE,
    /** 取消定时. */
    CANCEL_SCHEDULE,
    /** 撤回. */
    WITHDRAW,
    /** 作废. */
    DISCARD,
    /** 起草新版本. */
    BEGIN_EDITION,
    /** 发布新版本: the draft of an edition becomes the text of its document. */
    PUBLISH_EDITION,
    /** 更新: what the publication of an edition does to the document itself. */
    REVISE,
    /** 急件先发. */
    PUBLISH_URGENTLY,
    /** 补批同意. */
    APPROVE_URGENT,
    /** 补批不同意. */
    REFUSE_URGENT,
    /** 不予公开. */
    WITHHOLD,
    /** 评估后继续不公开. */
    KEEP_WITHHELD,
    /** 评估后转为公开. */
    OPEN_UP;

    private static final Set<DocumentAct> WITH_REASON =
            Set.of(RETURN, WITHDRAW, PUBLISH_URGENTLY, REFUSE_URGENT, WITHHOLD, KEEP_WITHHELD, OPEN_UP);

    private static final Set<DocumentAct> BINDING = Set.of(
            PUBLISH,
            WITHDRAW,
            DISCARD,
            PUBLISH_EDITION,
            PUBLISH_URGENTLY,
            APPROVE_URGENT,
            REFUSE_URGENT,
            WITHHOLD,
            KEEP_WITHHELD,
            OPEN_UP);

    /** As it stands in paths and in the audit trail: {@code sign-secrecy-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act with this code. */
    public static Optional<DocumentAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** Whether the act is not done without saying why. */
    public boolean needsReason() {
        return WITH_REASON.contains(this);
    }

    /** Whether the act cannot be taken back, so that people are asked once more. */
    public boolean needsConfirmation() {
        return BINDING.contains(this);
    }
}
