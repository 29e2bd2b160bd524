package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a reply is due and for which day it counts: on the spot, by post, and as the calculator tells beforehand. */
@ServiceTest
class ReplyServiceTests {

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
    void whatIsPublicAlreadyIsToldOnTheSpot() { // 条例 Art. 33, 36(1)
        Answer receipt = applicants.submit("低保标准");
        Answer told = applicants.act(receipt, "reply-on-the-spot", Map.of("text", "见门户网站救助标准栏目"), ZHENGWEI);
        assertThat(told.at("state")).isEqualTo("DECIDED");
        assertThat(told.at("decision/result")).isEqualTo("ALREADY_PUBLIC");
        Answer served = applicants.act(receipt, "record-service", Map.of("way", "DIRECT"), ZHENGWEI);
        assertThat(served.at("state")).isEqualTo("SERVED");
        assertThat(served.at("records/service/inTime")).isEqualTo("true");
    }

    @Test
    void aPostedReplyCountsOnTheDayOfPosting() { // 邮寄的，以交邮之日为准
        Answer receipt = applicants.submit("殡葬价格");
        applicants.act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "价格表"), ZHENGWEI);
        api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), HANLEI);
        time.set("2026-05-15T16:00");
        applicants.act(receipt, "decide", Map.of(), WUTING);
        assertThat(applicants
                        .act(receipt, "record-service", Map.of("way", "POST"), ZHENGWEI)
                        .reasons())
                .containsExactly("postal-item-invalid");
        time.set("2026-05-18T09:00");
        Answer late = applicants.act(
                receipt, "record-service", Map.of("way", "POST", "reference", "XA12345678937"), ZHENGWEI);
        assertThat(late.at("records/service/inTime")).isEqualTo("false");
    }

    @Test
    void theCalculatorReckonsAsTheCasesDo() {
        Answer reckoned = api.post(
                "/api/v1/applications/deadline-calculator",
                Map.of(
                        "acts",
                        List.of(
                                Map.of("act", "THIRD_PARTY_ANSWERED", "on", "2026-05-08"),
                                Map.of("act", "THIRD_PARTY_ASKED", "on", "2026-04-20"),
                                Map.of("act", "RECEIVED", "on", "2026-04-15"))),
                null);
        assertThat(reckoned.at("lastDay")).isEqualTo("2026-06-01");
        assertThat(reckoned.at("firstLastDay")).isEqualTo("2026-05-15");
        assertThat(reckoned.node("explanation")
                        .valueStream()
                        .map(day -> day.path("reason").asString()))
                .contains("征求第三方意见期间，不计入期限（条例第三十三条）");
        Answer wrong = api.post(
                "/api/v1/applications/deadline-calculator",
                Map.of("acts", List.of(Map.of("act", "EXTENDED", "on", "1999-01-01", "workingDays", 30))),
                null);
        assertThat(wrong.reasons()).containsExactly("calculator-one-receipt", "calculator-year", "extension-too-long");
    }

    @Test
    void theCalculatorDoesNotReckonWhatTheLawDoesNotAllow() { // 条例 Art. 30, 33
        Answer refused = api.post(
                "/api/v1/applications/deadline-calculator",
                Map.of(
                        "acts",
                        List.of(
                                Map.of("act", "RECEIVED", "on", "2026-04-15"),
                                Map.of("act", "EXTENDED", "on", "2026-05-08", "workingDays", 20),
                                Map.of("act", "EXTENDED", "on", "2026-05-11", "workingDays", 5),
                                Map.of("act", "CORRECTION_ASKED", "on", "2026-04-16"),
                                Map.of("act", "CORRECTION_ASKED", "on", "2026-04-17"),
                                Map.of("act", "THIRD_PARTY_ASKED", "on", "2026-04-20", "matter", "甲"),
                                Map.of("act", "THIRD_PARTY_ANSWERED", "on", "2026-05-08", "matter", "乙"),
                                Map.of("act", "FEE_PAID", "on", "2026-05-08"))),
                null);
        assertThat(refused.reasons())
                .containsExactly(
                        "already-extended",
                        "correction-already-asked",
                        "calculator-answer-to-nothing",
                        "calculator-answer-to-nothing");
    }
}
