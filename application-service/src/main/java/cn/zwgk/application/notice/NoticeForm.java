package cn.zwgk.application.notice;

import static cn.zwgk.application.notice.NoticeField.ADDRESSEE;
import static cn.zwgk.application.notice.NoticeField.AMOUNT;
import static cn.zwgk.application.notice.NoticeField.ANSWER_UNTIL;
import static cn.zwgk.application.notice.NoticeField.ASKED;
import static cn.zwgk.application.notice.NoticeField.AUTHORITY;
import static cn.zwgk.application.notice.NoticeField.CALCULATION;
import static cn.zwgk.application.notice.NoticeField.CHANNEL;
import static cn.zwgk.application.notice.NoticeField.COMPETENT_BODY;
import static cn.zwgk.application.notice.NoticeField.CONTACT;
import static cn.zwgk.application.notice.NoticeField.CONTENT;
import static cn.zwgk.application.notice.NoticeField.CORRECT_UNTIL;
import static cn.zwgk.application.notice.NoticeField.COURT;
import static cn.zwgk.application.notice.NoticeField.DELIVERED;
import static cn.zwgk.application.notice.NoticeField.DELIVERY_WAY;
import static cn.zwgk.application.notice.NoticeField.DESCRIPTION;
import static cn.zwgk.application.notice.NoticeField.DUE_ON;
import static cn.zwgk.application.notice.NoticeField.FILES;
import static cn.zwgk.application.notice.NoticeField.INFORMATION;
import static cn.zwgk.application.notice.NoticeField.ISSUED_ON;
import static cn.zwgk.application.notice.NoticeField.LATER_DATE;
import static cn.zwgk.application.notice.NoticeField.NUMBER;
import static cn.zwgk.application.notice.NoticeField.ONLINE_REVIEW;
import static cn.zwgk.application.notice.NoticeField.PAYMENT_DAYS;
import static cn.zwgk.application.notice.NoticeField.PAYMENT_WAY;
import static cn.zwgk.application.notice.NoticeField.POINTS;
import static cn.zwgk.application.notice.NoticeField.PUBLIC_INTEREST;
import static cn.zwgk.application.notice.NoticeField.QUESTION;
import static cn.zwgk.application.notice.NoticeField.REASONS;
import static cn.zwgk.application.notice.NoticeField.RECEIVED_ON;
import static cn.zwgk.application.notice.NoticeField.REGISTRATION_NUMBER;
import static cn.zwgk.application.notice.NoticeField.REVIEW_BODY;
import static cn.zwgk.application.notice.NoticeField.WORKING_DAYS;

import cn.zwgk.application.law.Remedy;
import cn.zwgk.application.law.ReplyResult;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 文书式样: one for each kind of paper, and for the reply one for each result of the annual report's table 3, because each
 * needs its own article, content and remedy. Tells which fields a template of the form has to hold and which it may.
 */
public enum NoticeForm {
    /** 登记回执 (Article 31). */
    RECEIPT("第三十一条、第三十三条", EnumSet.of(REGISTRATION_NUMBER, RECEIVED_ON, DESCRIPTION, DUE_ON), EnumSet.of(CHANNEL)),
    /** 补正告知书 (Article 30): all points at once, a time to correct, and what follows when it passes. */
    CORRECTION(
            "第三十条",
            EnumSet.of(NUMBER, REGISTRATION_NUMBER, DESCRIPTION, POINTS, CORRECT_UNTIL, CONTACT),
            EnumSet.of(RECEIVED_ON)),
    /** 说明理由通知书 (Article 35). */
    REASONS_FOR_EXCESS(
            "第三十五条",
            EnumSet.of(NUMBER, REGISTRATION_NUMBER, QUESTION, ANSWER_UNTIL, CONTACT),
            EnumSet.of(RECEIVED_ON, DESCRIPTION)),
    /** 延长答复期限告知书: an extension (Article 33), or a later date for excessive applications (Article 35). */
    EXTENSION(
            "第三十三条第二款、第三十五条",
            EnumSet.of(NUMBER, REGISTRATION_NUMBER, DESCRIPTION, REASONS, DUE_ON),
            EnumSet.of(RECEIVED_ON, WORKING_DAYS, LATER_DATE)),
    /** 第三方意见征询书 (Article 32). Does not say who applied. */
    THIRD_PARTY_INQUIRY("第三十二条", EnumSet.of(NUMBER, INFORMATION, QUESTION, CONTACT), EnumSet.of(ANSWER_UNTIL)),
    /** 征求意见告知书: to the applicant, that others are asked and that the time is not counted (Article 33). */
    OTHERS_ASKED(
            "第三十二条、第三十三条第三款", EnumSet.of(NUMBER, REGISTRATION_NUMBER, DESCRIPTION), EnumSet.of(RECEIVED_ON, ASKED)),
    /** 公开决定告知书: to the third party that objected, with content and reasons (Article 32). */
    NOTICE_TO_THIRD_PARTY(
            "第三十二条",
            EnumSet.of(NUMBER, INFORMATION, REASONS, REVIEW_BODY, COURT),
            EnumSet.of(PUBLIC_INTEREST, ONLINE_REVIEW)),
    /** 共同制作机关意见征询函 (Article 34): silence is consent. */
    JOINT_MAKER_INQUIRY("第三十四条", EnumSet.of(NUMBER, INFORMATION, QUESTION, CONTACT), EnumSet.of(ANSWER_UNTIL)),
    /** 其他机关意见征询函 (Article 33, third paragraph): its time is not counted; the Regulation gives its silence no meaning. */
    AGENCY_INQUIRY("第三十三条第三款", EnumSet.of(NUMBER, INFORMATION, QUESTION, CONTACT), EnumSet.noneOf(NoticeField.class)),
    /** 协助办理函: the Regulation has no such letter, it belongs to how applications are handled (Article 45). */
    ASSISTANCE("第四十五条", EnumSet.of(NUMBER, QUESTION), EnumSet.of(INFORMATION, ANSWER_UNTIL, CONTACT)),
    /** 信息处理费收费通知 (Article 42; State Council Office 2020 No. 109). */
    FEE(
            "第四十二条",
            EnumSet.of(NUMBER, REGISTRATION_NUMBER, AMOUNT, CALCULATION, PAYMENT_DAYS, PAYMENT_WAY, CONTACT),
            EnumSet.of(RECEIVED_ON, DESCRIPTION)),
    /** 转送告知书: who is in charge and how to reach him (Article 36(5)). */
    TRANSFER(
            "第三十六条第（五）项",
            EnumSet.of(NUMBER, REGISTRATION_NUMBER, DESCRIPTION, COMPETENT_BODY),
            EnumSet.of(RECEIVED_ON, CONTENT, CONTACT)),
    /** 送达回证: on which day the reply of Article 33 was served. */
    DELIVERY_RECEIPT("第三十三条", EnumSet.of(NUMBER, DELIVERED), EnumSet.of(REGISTRATION_NUMBER, DELIVERY_WAY)),
    DECISION_ALREADY_PUBLIC(ReplyResult.ALREADY_PUBLIC),
    DECISION_PROVIDED(ReplyResult.PROVIDED),
    DECISION_PARTLY_PROVIDED(ReplyResult.PARTLY_PROVIDED),
    DECISION_STATE_SECRET(ReplyResult.STATE_SECRET),
    DECISION_FORBIDDEN_BY_LAW(ReplyResult.FORBIDDEN_BY_LAW),
    DECISION_SECURITY_AND_STABILITY(ReplyResult.SECURITY_AND_STABILITY),
    DECISION_THIRD_PARTY(ReplyResult.THIRD_PARTY),
    DECISION_INTERNAL_AFFAIRS(ReplyResult.INTERNAL_AFFAIRS),
    DECISION_PROCESS_INFORMATION(ReplyResult.PROCESS_INFORMATION),
    DECISION_ENFORCEMENT_FILE(ReplyResult.ENFORCEMENT_FILE),
    DECISION_ADMINISTRATIVE_QUERY(ReplyResult.ADMINISTRATIVE_QUERY),
    DECISION_NOT_HELD(ReplyResult.NOT_HELD),
    DECISION_NOT_OURS(ReplyResult.NOT_OURS),
    DECISION_TO_BE_MADE(ReplyResult.TO_BE_MADE),
    DECISION_STILL_UNCLEAR(ReplyResult.STILL_UNCLEAR),
    DECISION_PETITION(ReplyResult.PETITION),
    DECISION_REPEATED(ReplyResult.REPEATED),
    DECISION_PUBLICATION(ReplyResult.PUBLICATION),
    DECISION_UNREASONABLE_MASS(ReplyResult.UNREASONABLE_MASS),
    DECISION_CONFIRM_OR_REISSUE(ReplyResult.CONFIRM_OR_REISSUE),
    DECISION_CORRECTION_OVERDUE(ReplyResult.CORRECTION_OVERDUE),
    DECISION_FEE_UNPAID(ReplyResult.FEE_UNPAID),
    DECISION_OTHER(ReplyResult.OTHER);

    private final String provision;
    // Never changed and never given away.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<NoticeField> required;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<NoticeField> optional;

    private final @Nullable ReplyResult result;

    NoticeForm(String provision, Set<NoticeField> required, Set<NoticeField> optional) {
        this.provision = provision;
        this.required = withHeadAndFoot(required);
        this.optional = optional;
        this.result = null;
    }

    NoticeForm(ReplyResult result) {
        this.provision = result.article().provision();
        this.result = result;
        EnumSet<NoticeField> needed =
                EnumSet.of(NUMBER, REGISTRATION_NUMBER, RECEIVED_ON, DESCRIPTION, REVIEW_BODY, ONLINE_REVIEW);
        if (result.remedy() != Remedy.REVIEW_FIRST) {
            needed.add(COURT);
        }
        if (result.discloses()) {
            needed.add(CONTENT);
        }
        if (result.needsReasons()) {
            needed.add(REASONS);
        }
        this.required = withHeadAndFoot(needed);
        this.optional = EnumSet.of(CHANNEL, CONTENT, REASONS, COMPETENT_BODY, CONTACT, FILES, COURT);
    }

    /** The form of the reply with this result. */
    public static NoticeForm ofDecision(ReplyResult result) {
        return Arrays.stream(values())
                .filter(form -> form.result == result)
                .findFirst()
                .orElseThrow();
    }

    /** What every template of the form has to hold, and every paper has to fill in. */
    public Set<NoticeField> required() {
        return Collections.unmodifiableSet(required);
    }

    /** What else a template may hold; a paragraph whose field has no value is left out of the paper. */
    public Set<NoticeField> optional() {
        EnumSet<NoticeField> rest = EnumSet.copyOf(optional);
        rest.removeAll(required);
        return rest;
    }

    /** Whether 联系方式 in it is the house's own; replies and transfers name that of the body in charge. */
    public boolean namesOurContact() {
        return result == null && this != TRANSFER;
    }

    /** Such as 第三十三条第二款. */
    public String provision() {
        return provision;
    }

    /** Empty for papers that are no reply. */
    public Optional<ReplyResult> result() {
        return Optional.ofNullable(result);
    }

    private static Set<NoticeField> withHeadAndFoot(Set<NoticeField> own) {
        EnumSet<NoticeField> all = EnumSet.of(ADDRESSEE, AUTHORITY, ISSUED_ON);
        all.addAll(own);
        return all;
    }
}
