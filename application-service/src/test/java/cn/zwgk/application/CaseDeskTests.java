package cn.zwgk.application;

import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the desk asks, answers, charges and puts right, and what the clock makes of it. */
@ServiceTest
class CaseDeskTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Applicants applicants;

    @BeforeEach
    void onAWednesdayInApril() {
        applicants = new Applicants(api);
        time.set("2026-04-15T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aCorrectionIsAskedOnceAndStartsThePeriodAnew() { // 条例 Art. 30
        Answer receipt = applicants.submit("相关材料");
        time.set("2026-04-20T09:00");
        Answer asked = applicants.act(
                receipt, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明所需信息的年度和名称。"), ZHENGWEI);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.at("standsStill")).isEqualTo("true");
        assertThat(asked.at("dueOn")).isEmpty();
        assertThat(asked.at("firstDueOn")).isEqualTo("2026-05-15");

        Answer followed = applicants.track(receipt);
        assertThat(followed.at("awaited/0/fromYou")).isEqualTo("true");
        assertThat(followed.at("awaited/0/until")).isEqualTo("2026-05-08");
        assertThat(followed.at("awaited/0/question")).contains("年度和名称");

        Answer twice =
                applicants.act(receipt, "ask-correction", Map.of("until", "2026-05-08", "text", "再补一点"), ZHENGWEI);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.reasons()).containsExactly("correction-already-asked");
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "PETITION", "reasons", "信访"), ZHENGWEI)
                        .reasons())
                .containsExactly("correction-awaited");
        assertThat(applicants
                        .act(
                                receipt,
                                "draft-decision",
                                Map.of("result", "CORRECTION_OVERDUE", "reasons", "逾期"),
                                ZHENGWEI)
                        .reasons())
                .containsExactly("correction-not-overdue");

        time.set("2026-05-06T09:00");
        Answer received = applicants.act(receipt, "receive-correction", Map.of("text", "2025年养老机构补贴名单"), ZHENGWEI);
        assertThat(received.at("dueOn")).isEqualTo("2026-06-02");
        assertThat(received.node("clock").findValuesAsString("kind"))
                .containsExactly("Started", "Stopped", "Restarted");
    }

    @Test
    void whoDoesNotCorrectInTimeHasAbandonedTheApplication() { // 条例 Art. 30
        Answer receipt = applicants.submit("有关情况");
        time.set("2026-04-16T09:00");
        applicants.act(receipt, "ask-correction", Map.of("until", "2026-04-30", "text", "请写明所需信息。"), ZHENGWEI);
        time.set("2026-05-06T09:00");
        assertThat(applicants
                        .act(receipt, "receive-correction", Map.of("text", "晚了"), ZHENGWEI)
                        .reasons())
                .containsExactly("lateness-without-reason");
        Answer drafted = applicants.act(
                receipt, "draft-decision", Map.of("result", "CORRECTION_OVERDUE", "reasons", "逾期未补正。"), ZHENGWEI);
        assertThat(drafted.at("state")).isEqualTo("DECISION_DRAFTED");
        assertThat(applicants.act(receipt, "decide", Map.of(), WUTING).at("decision/result"))
                .isEqualTo("CORRECTION_OVERDUE");
    }

    @Test
    void aCorrectionNoticeAfterSevenWorkingDaysIsRefusedWithEverythingThatIsWrong() { // 条例 Art. 30
        Answer receipt = applicants.submit("名单");
        time.set("2026-04-27T09:00");
        Answer refused =
                applicants.act(receipt, "ask-correction", Map.of("until", "2026-04-28", "text", "请写明"), ZHENGWEI);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("correction-too-late", "correction-time-unreasonable");
        assertThat(applicants.act(receipt, "ask-correction", Map.of(), ZHENGWEI).reasons())
                .containsExactly("act-field-missing", "act-field-missing");
    }

    @Test
    void theTimeForAskingAThirdPartyDoesNotCountAndItsObjectionClosesTheInformation() { // 条例 Art. 32, 33
        Answer receipt = applicants.submit("某养老机构补贴合同");
        time.set("2026-04-20T09:00");
        Answer asked = applicants.act(
                receipt,
                "ask-third-party",
                Map.of("party", "某某养老有限公司", "contact", "0574-00000000", "text", "补贴合同全文"),
                ZHENGWEI);
        String matter = asked.at("records/awaited/0/id");
        Answer delivered = applicants.act(
                receipt, "record-inquiry-delivery", Map.of("matter", matter, "on", "2026-04-20"), ZHENGWEI);
        assertThat(delivered.at("records/awaited/0/until")).isEqualTo("2026-05-13");
        assertThat(applicants
                        .act(receipt, "rule-on-third-party", ruling(matter, "CLOSE"), WUTING)
                        .reasons())
                .containsExactly("no-third-party-answered");
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "合同"), ZHENGWEI)
                        .reasons())
                .containsExactly("third-party-undecided");

        time.set("2026-05-11T09:00");
        Answer answered = applicants.act(
                receipt,
                "record-answer",
                Map.of("matter", matter, "on", "2026-05-08", "outcome", "OBJECTED", "text", "涉及商业秘密。"),
                ZHENGWEI);
        assertThat(answered.at("dueOn")).isEqualTo("2026-06-01");
        assertThat(answered.at("clock/2/recordedLate")).isEqualTo("true");
        assertThat(answered.node("records/flags").findValuesAsString("flag")).contains("OBJECTION");

        Answer publish = applicants.act(receipt, "rule-on-third-party", ruling(matter, "PUBLISH"), WUTING);
        assertThat(publish.reasons()).containsExactly("public-interest-missing");
        assertThat(applicants
                        .act(receipt, "rule-on-third-party", ruling(matter, "CLOSE"), WUTING)
                        .status())
                .isEqualTo(200);
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "合同"), ZHENGWEI)
                        .reasons())
                .containsExactly("third-party-closed");
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "THIRD_PARTY", "reasons", "商业秘密"), ZHENGWEI)
                        .status())
                .isEqualTo(200);
        assertThat(applicants.track(receipt).text()).doesNotContain("某某养老有限公司");
    }

    @Test
    void againstAnObjectionThePublicInterestIsWeighedAndTheThirdPartyTold() { // 条例 Art. 32
        Answer receipt = applicants.submit("某福利院消防检查结果");
        String matter = applicants
                .act(receipt, "ask-third-party", Map.of("party", "某某福利院", "contact", "电话", "text", "检查结果"), ZHENGWEI)
                .at("records/awaited/0/id");
        applicants.act(
                receipt, "record-answer", Map.of("matter", matter, "outcome", "OBJECTED", "text", "影响声誉"), ZHENGWEI);
        Answer ruled = applicants.act(
                receipt,
                "rule-on-third-party",
                Map.of("matter", matter, "ruling", "PUBLISH", "reason", "不构成商业秘密", "publicInterest", "关系在院老人的安全"),
                WUTING);
        assertThat(ruled.node("papers").findValuesAsString("kind")).contains("NOTICE_TO_THIRD_PARTY");
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("kind"))
                .containsExactly("RECEIPT", "OTHERS_ASKED");
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "结果"), ZHENGWEI)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void silenceIsNotedWhenItsTimeIsOverAndAnAnswerInTimeThatIsEnteredLateSupersedesIt() { // 条例 Art. 32, 34
        Answer receipt = applicants.submit("联合印发文件的会签稿");
        String maker = applicants
                .act(receipt, "ask-joint-maker", Map.of("party", "市财政局", "contact", "电话", "text", "会签稿"), ZHENGWEI)
                .at("records/awaited/0/id");
        applicants.act(receipt, "record-inquiry-delivery", Map.of("matter", maker), ZHENGWEI);
        time.set("2026-05-10T09:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(applicants.page(receipt).at("records/awaited/0/outcome"))
                        .isEqualTo("SILENCE_IS_CONSENT"));
        assertThat(applicants.page(receipt).at("clock/2/on")).isEqualTo("2026-05-09");
        Answer late = applicants.act(
                receipt,
                "record-answer",
                Map.of("matter", maker, "on", "2026-05-07", "outcome", "OBJECTED", "text", "不宜公开"),
                ZHENGWEI);
        assertThat(late.at("clock/3/supersedes")).isEqualTo("3");
        assertThat(late.at("clock/2/standing")).isEqualTo("false");
        assertThat(late.at("records/awaited/0/outcome")).isEqualTo("OBJECTED");
    }

    @Test
    void onlyTheHeadExtendsOnceAndBeforeTheEnd() { // 条例 Art. 33
        Answer receipt = applicants.submit("十年来全部养老服务补贴明细");
        Map<String, Object> extension = Map.of("workingDays", 20, "consentedBy", "沈立", "reason", "需要调取档案");
        assertThat(applicants.act(receipt, "extend", extension, ZHENGWEI).status())
                .isEqualTo(403);
        assertThat(applicants
                        .act(receipt, "extend", Map.of("workingDays", 21, "consentedBy", "沈立", "reason", "多"), WUTING)
                        .reasons())
                .containsExactly("extension-too-long");
        assertThat(applicants
                        .act(receipt, "extend", Map.of("workingDays", 20, "reason", "需要调取档案"), WUTING)
                        .at("errors/0/field"))
                .isEqualTo("consentedBy");
        Answer extended = applicants.act(receipt, "extend", extension, WUTING);
        assertThat(applicants.page(receipt).node("history").findValuesAsString("reason"))
                .contains("沈立同意延期：需要调取档案");
        assertThat(extended.at("dueOn")).isEqualTo("2026-06-12");
        assertThat(extended.at("firstDueOn")).isEqualTo("2026-05-15");
        assertThat(applicants.act(receipt, "extend", extension, WUTING).reasons())
                .containsExactly("already-extended");
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("kind"))
                .contains("EXTENSION");

        Answer other = applicants.submit("另一件");
        time.set("2026-05-18T09:00");
        assertThat(applicants.act(other, "extend", extension, WUTING).reasons()).containsExactly("extension-too-late");
    }

    @Test
    void aFeeIsReckonedExplainedPaidOrLapses() { // 条例 Art. 42; 国办函〔2020〕109号
        Answer receipt = applicants.submit("三十二件会议纪要");
        Answer charged =
                applicants.act(receipt, "charge-fee", Map.of("feeMethod", "BY_ITEM", "quantity", 32), ZHENGWEI);
        assertThat(charged.at("records/awaited/0/yuan")).isEqualTo("2400");
        assertThat(charged.at("records/awaited/0/question")).contains("第11—30件", "合计2400元");
        String fee = charged.at("records/awaited/0/id");
        Answer delivered = applicants.act(receipt, "record-inquiry-delivery", Map.of("matter", fee), ZHENGWEI);
        assertThat(delivered.at("records/awaited/0/until")).isEqualTo("2026-05-15");
        assertThat(applicants
                        .act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "纪要"), ZHENGWEI)
                        .reasons())
                .containsExactly("payment-awaited");
        time.set("2026-05-11T09:00");
        Answer paid = applicants.act(receipt, "record-payment", Map.of("reference", "缴款书1号"), ZHENGWEI);
        assertThat(paid.at("dueOn")).isEqualTo("2026-06-08");

        Answer unpaid = applicants.submit("很多页复印件");
        String owed = applicants
                .act(unpaid, "charge-fee", Map.of("feeMethod", "BY_PAGE", "quantity", 31), ZHENGWEI)
                .at("records/awaited/0/id");
        applicants.act(unpaid, "record-inquiry-delivery", Map.of("matter", owed), ZHENGWEI);
        time.set("2026-06-11T09:00");
        assertThat(applicants.act(unpaid, "record-payment", Map.of(), ZHENGWEI).reasons())
                .containsExactly("fee-lapsed");
        assertThat(applicants
                        .act(unpaid, "draft-decision", Map.of("result", "FEE_UNPAID", "reasons", "逾期未缴"), ZHENGWEI)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoAsksForTooMuchIsAskedWhyAndToldALaterDate() { // 条例 Art. 35
        Answer receipt = applicants.submit("全部文件");
        assertThat(applicants
                        .act(
                                receipt,
                                "draft-decision",
                                Map.of("result", "UNREASONABLE_MASS", "reasons", "过多"),
                                ZHENGWEI)
                        .reasons())
                .containsExactly("reasons-not-asked");
        assertThat(applicants
                        .act(receipt, "set-later-date", Map.of("until", "2026-08-03", "reason", "量大"), WUTING)
                        .reasons())
                .containsExactly("no-reasons-given");
        applicants.act(receipt, "ask-reasons", Map.of("until", "2026-04-24", "text", "请说明理由"), ZHENGWEI);
        applicants.act(receipt, "record-reasons", Map.of("text", "学术研究需要"), ZHENGWEI);
        assertThat(applicants
                        .act(receipt, "set-later-date", Map.of("until", "2026-08-01", "reason", "量大"), WUTING)
                        .reasons())
                .containsExactly("day-off");
        Answer later = applicants.act(receipt, "set-later-date", Map.of("until", "2026-08-03", "reason", "量大"), WUTING);
        assertThat(later.at("dueOn")).isEqualTo("2026-08-03");
    }

    @Test
    void aWrongDayIsPutRightByALineThatSupersedesIt() {
        Answer receipt = applicants.submit("补贴发放表");
        time.set("2026-04-16T09:00");
        Answer corrected = applicants.act(
                receipt, "correct-entry", Map.of("line", 1, "on", "2026-04-14", "reason", "窗口签收为14日"), ZHENGWEI);
        assertThat(corrected.at("receivedOn")).isEqualTo("2026-04-14");
        assertThat(corrected.at("dueOn")).isEqualTo("2026-05-14");
        assertThat(corrected.at("clock/0/standing")).isEqualTo("false");
        assertThat(corrected.at("clock/1/reason")).isEqualTo("窗口签收为14日");
        assertThat(applicants
                        .act(receipt, "correct-entry", Map.of("line", 1, "on", "2026-04-13", "reason", "又错"), ZHENGWEI)
                        .reasons())
                .contains("line-does-not-stand");
    }

    @Test
    void theFormOfEveryActIsToldWithTheCase() {
        Answer receipt = applicants.submit("表单");
        for (JsonNode allowed : applicants.page(receipt).node("allowedActs")) {
            for (JsonNode field : allowed.path("fields")) {
                assertThat(field.path("label").asString()).isNotBlank();
            }
        }
        assertThat(applicants
                        .page(receipt)
                        .node("allowedActs")
                        .valueStream()
                        .filter(act -> act.path("act").asString().equals("ask-correction"))
                        .flatMap(act -> act.path("fields").valueStream())
                        .map(field -> field.path("name").asString()))
                .containsExactly("on", "until", "text");
    }

    private static Map<String, Object> ruling(String matter, String ruling) {
        return Map.of("matter", matter, "ruling", ruling, "reason", "经审查");
    }
}
