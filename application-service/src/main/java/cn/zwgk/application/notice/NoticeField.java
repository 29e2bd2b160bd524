package cn.zwgk.application.notice;

import java.util.Arrays;
import java.util.Optional;

/** 填写项: what a template may leave open, by the name that stands between braces in the Word file, such as {@code {{登记编号}}}. */
public enum NoticeField {
    ADDRESSEE("addressee", "收件人", "张某某"),
    NUMBER("number", "文书编号", "明民公开告〔2026〕12号"),
    AUTHORITY("authority", "本机关", "明州市民政局"),
    ISSUED_ON("issuedOn", "落款日期", "2026-05-15"),
    REGISTRATION_NUMBER("registrationNumber", "登记编号", "2026-依申请-00012"),
    RECEIVED_ON("receivedOn", "收到日期", "2026-04-15"),
    CHANNEL("channel", "提交方式", "互联网"),
    DESCRIPTION("description", "申请内容", "2025年度养老机构建设补贴发放明细"),
    DUE_ON("replyUntil", "答复期限", "2026-05-15"),
    REVIEW_BODY("reviewBody", "复议机关", "明州市人民政府"),
    COURT("court", "管辖法院", "明州市海晏区人民法院"),
    ONLINE_REVIEW("onlineReview", "网上复议途径", "明州市行政复议服务平台"),
    POINTS("points", "补正事项", "一、请明确所需信息的年度；\n二、请明确所需信息的名称或者文号。"),
    CORRECT_UNTIL("correctUntil", "补正期限", "2026-05-08"),
    REASONS("reason", "理由", "所申请的信息形成时间较早，需要到档案库房逐卷查找。"),
    ANSWER_UNTIL("answerUntil", "答复截止日期", "2026-05-22"),
    WORKING_DAYS("workingDays", "延长工作日数", "20"),
    LATER_DATE("laterDate", "延迟答复日期", "2026-07-31"),
    INFORMATION("information", "拟公开信息", "贵单位2025年度养老机构建设补贴申请材料"),
    ASKED("asked", "征求意见对象", "有关第三方"),
    QUESTION("question", "征询事项", "上述材料是否可以公开；不同意公开的部分，请说明理由。"),
    PUBLIC_INTEREST("publicInterest", "公共利益的考虑", "补贴资金的使用情况关系老年人的切身利益，应当接受监督。"),
    AMOUNT("amount", "应缴金额", "3000"),
    CALCULATION("explanation", "计算过程", "第1至10件不收费；第11至30件每件100元，计2000元；第31至35件每件200元，计1000元。"),
    PAYMENT_DAYS("paymentDays", "缴费天数", "30"),
    PAYMENT_WAY("paymentWay", "缴费途径", "凭缴款码到代收银行网点或者通过网上缴费平台缴纳"),
    COMPETENT_BODY("body", "负责公开的机关", "明州市财政局"),
    CONTACT("contact", "联系方式", "0537-0000000"),
    CONTENT("content", "答复内容", "《2025年度养老机构建设补贴发放情况表》一份。"),
    FILES("files", "附件清单", "1. 2025年度养老机构建设补贴发放情况表.pdf"),
    DELIVERED("delivered", "送达文书", "明民公开告〔2026〕12号《政府信息公开申请答复告知书》"),
    DELIVERY_WAY("deliveryWay", "送达方式", "邮寄（邮政企业）");

    private final String key;
    private final String label;
    private final String example;

    NoticeField(String key, String label, String example) {
        this.key = key;
        this.label = label;
        this.example = example;
    }

    /** The name in code and in the API, such as {@code paymentDays}. */
    public String key() {
        return key;
    }

    /** The name in a template, such as 缴费天数. */
    public String label() {
        return label;
    }

    /** What stands there in a preview. */
    public String example() {
        return example;
    }

    static Optional<NoticeField> labelled(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }
}
