package cn.zwgk.local.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A few applications for disclosure and messages to the bureau, some answered, so that the officers' lists are not empty. */
final class ApplicationsAndMessages {

    private static final String DISCLOSURE = "zhengwei";
    private static final String OPENNESS = "wuting";
    private static final String LEADER = "linguodong";
    private static final String INTERACTION = "fengyu";

    /** An invented person whose identity number has a valid check digit and an area code that is not assigned. */
    private record Applicant(String name, String identityNumber, String phone) {}

    private record Application(Applicant by, String description, String result, String content) {}

    private record Message(String channel, String title, String content, String by, String office, String answer) {}

    private static final List<Application> APPLICATIONS = List.of(
            new Application(
                    new Applicant("沈知夏", identityNumber("33029919850314001"), "13900000001"),
                    "明州市2025年度老年食堂运营补助资金分区县拨付金额和补助对象名单。",
                    "PROVIDED",
                    "现提供2025年度老年食堂运营补助资金分区县拨付表。补助对象均为法人单位,不涉及个人隐私。"),
            new Application(
                    new Applicant("程亦安", identityNumber("33029919780622003"), "13900000002"),
                    "《明州市困难残疾人生活补贴和重度残疾人护理补贴实施办法》制定过程中的征求意见采纳情况。",
                    "",
                    ""),
            new Application(
                    new Applicant("鹿鸣远", identityNumber("33029919920908005"), "13900000003"),
                    "明州市公益性公墓建设规划图和2026年选址论证报告。",
                    "",
                    ""));

    private static final List<Message> MESSAGES = List.of(
            new Message(
                    "LEADER_MAILBOX",
                    "山区老人送餐什么时候能通到竹口村",
                    "我父亲87岁,住在云溪县竹口村,腿脚不便。新政策说山区送餐补助提高了,请问我们村什么时候能送到?怎么报名?",
                    "严先生",
                    "养老服务科",
                    "您好。竹口村已经列入云溪县12月开通送餐的村庄名单,由竹口街社区养老服务站统一配送,周一至周六中午送一餐。请您或者村网格员带老人身份证到养老服务站登记,"
                            + "登记后第三个工作日开始送餐。87周岁老人每餐补助4元,个人付餐费的差额。如需帮助,请拨打0574-00008321。"),
            new Message(
                    "MESSAGE",
                    "跨区县办结婚登记还需要户口簿吗",
                    "我和对象都是外地户口,在海晏区工作,准备登记结婚。听说政策变了,现在还需要带户口簿、居住证吗?",
                    "罗女士",
                    "办公室",
                    "您好。按照新修订的《婚姻登记条例》,内地居民可以在任意婚姻登记机关办理结婚登记,不再需要出示户口簿,也不需要居住证。请双方带本人有效身份证件和三张2寸近期"
                            + "半身免冠合影照片,共同到场办理。可以提前30天在“明州民政”公众号预约,不收费用。"),
            new Message(
                    "SUGGESTION",
                    "建议老年食堂晚上也开门",
                    "月湖区好几家老年食堂只做中午一餐,双职工家庭的老人晚上还得自己做。建议每个街道至少有一家供应晚餐。",
                    "热心市民",
                    "养老服务科",
                    "感谢您的建议。目前全市42%的老年食堂供应晚餐。2026年修改助餐办法时,我们提高了80周岁以上老人的晚餐补助,就是为了鼓励更多食堂供应晚餐。您提到的月湖区,"
                            + "区民政局已经确定柳汀、桂井两个社区从下月起试行供应晚餐,其他社区根据需求逐步增加。"),
            new Message("MESSAGE", "残疾人补贴搬家后要不要重新申请", "我从东屏区搬到海晏区,户口也迁了,重度残疾人护理补贴要重新办吗?", "祝先生", "", ""));

    private final PlatformClient platform;
    private final Consumer<String> progress;

    ApplicationsAndMessages(PlatformClient platform, Consumer<String> progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void load() {
        if (isEmpty(DISCLOSURE, "/application-cases")) {
            APPLICATIONS.forEach(this::apply);
            progress.accept("依申请公开 " + APPLICATIONS.size() + " 件");
        }
        if (isEmpty(INTERACTION, "/message-cases")) {
            MESSAGES.forEach(this::write);
            progress.accept("来信和留言 " + MESSAGES.size() + " 件");
        }
    }

    private boolean isEmpty(String person, String path) {
        return platform.get(person, path + "?size=1").path("total").asLong() == 0;
    }

    private void apply(Application application) {
        Applicant by = application.by();
        JsonNode receipt = platform.post(
                null,
                "/applications",
                Map.of(
                        "applicant",
                        Map.of(
                                "category",
                                "CITIZEN",
                                "name",
                                by.name(),
                                "identityType",
                                "RESIDENT_ID",
                                "identityNumber",
                                by.identityNumber(),
                                "phone",
                                by.phone(),
                                "email",
                                "sample@example.org",
                                "address",
                                "明州市海晏区示例路1号"),
                        "description",
                        application.description(),
                        "form",
                        "ELECTRONIC",
                        "delivery",
                        "ONLINE"));
        if (application.result().isEmpty()) {
            return;
        }
        String theCase = "/application-cases/"
                + caseId(receipt.path("registrationNumber").asString());
        String acts = theCase + "/acts/";
        platform.post(DISCLOSURE, acts + "assign", Map.of("office", "养老服务科", "reason", "请提供补助资金拨付表。"));
        platform.post(
                DISCLOSURE,
                acts + "draft-decision",
                Map.of("result", application.result(), "content", application.content()));
        platform.post(LEADER, theCase + "/secrecy-review", Map.of("opinion", "不涉及国家秘密，可以公开。"));
        platform.post(OPENNESS, acts + "decide", Map.of());
    }

    private String caseId(String registrationNumber) {
        return platform.get(DISCLOSURE, "/application-cases?q=" + PlatformClient.encoded(registrationNumber))
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private void write(Message message) {
        JsonNode receipt = platform.post(
                null,
                "/messages",
                Map.of(
                        "channel",
                        message.channel(),
                        "title",
                        message.title(),
                        "content",
                        message.content(),
                        "name",
                        message.by(),
                        "phone",
                        "13900000009"));
        if (message.answer().isEmpty()) {
            return;
        }
        JsonNode found = platform.get(
                INTERACTION,
                "/message-cases?q="
                        + PlatformClient.encoded(receipt.path("number").asString()));
        String acts = "/message-cases/" + found.path("items").path(0).path("id").asString() + "/acts/";
        platform.post(INTERACTION, acts + "assign", Map.of("office", message.office()));
        platform.post(INTERACTION, acts + "draft-answer", Map.of("answer", message.answer()));
        platform.post(OPENNESS, acts + "approve-answer", Map.of());
        platform.post(OPENNESS, acts + "publish", Map.of());
    }

    /** The first seventeen digits with the check digit of GB 11643. */
    private static String identityNumber(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
