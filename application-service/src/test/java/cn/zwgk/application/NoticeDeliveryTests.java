package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 送达: what counts as the day of service, and that it is on record once. */
@ServiceTest
class NoticeDeliveryTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

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
    void deliveryByPostNeedsAnItemOfThePostalEnterpriseAndCountsOnTheDayOfPosting() {
        Answer receipt = applicants.submit("殡葬设施布局规划");
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("0/id");
        String path = desk(receipt) + "/notices/" + paper + "/deliveries";
        time.set("2026-04-17T09:00");
        assertThat(api.post(path, Map.of("way", "POST", "on", "2026-04-18", "receipt", "SF1234567890"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-day-in-future", "postal-item-invalid");
        assertThat(api.post(path, Map.of("on", "2026-04-14"), ZHENGWEI).reasons())
                .containsExactly("delivery-way-missing", "delivery-before-issue");
        Answer served = api.post(path, Map.of("way", "POST", "on", "2026-04-16", "receipt", "xa12345678937"), ZHENGWEI);
        assertThat(served.at("0/delivery/on")).isEqualTo("2026-04-16");
        assertThat(served.at("0/delivery/receipt")).isEqualTo("XA12345678937");
        assertThat(api.post(path, Map.of("way", "DIRECT", "on", "2026-04-17"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-correction-reason-missing");
        assertThat(api.post(path, Map.of("way", "DIRECT", "on", "2026-04-17", "note", "申请人到窗口签收"), ZHENGWEI)
                        .at("0/delivery/wayName"))
                .isEqualTo("直接送达");
    }

    @Test
    void theDeliveryOfAReplyIsOneRecordWhicheverButtonItWas() { // 国办公开办函〔2016〕206号
        Answer receipt = applicants.submit("婚姻登记处设置方案");
        applicants.act(receipt, "draft-decision", Map.of("result", "PROCESS_INFORMATION", "reasons", "讨论稿"), ZHENGWEI);
        applicants.act(receipt, "decide", Map.of(), WUTING);
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("1/id");
        String deliveries = desk(receipt) + "/notices/" + paper + "/deliveries";
        time.set("2026-05-18T09:00");
        assertThat(api.post(deliveries, Map.of("way", "POST", "on", "2026-05-15", "receipt", "1"), ZHENGWEI)
                        .reasons())
                .containsExactly("postal-item-invalid");
        Answer served = api.post(
                deliveries,
                Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937", "note", "挂号"),
                ZHENGWEI);
        assertThat(served.at("1/delivery/note")).isEqualTo("挂号");
        Answer page = api.get(desk(receipt), ZHENGWEI);
        assertThat(page.at("state")).isEqualTo("SERVED");
        assertThat(page.at("records/service/on")).isEqualTo("2026-05-15");
        assertThat(page.at("records/service/inTime")).isEqualTo("true");
        assertThat(applicants
                        .act(receipt, "record-service", Map.of("way", "DIRECT"), ZHENGWEI)
                        .status())
                .isEqualTo(409);

        assertThat(applicants
                        .act(receipt, "correct-service", Map.of("way", "DIRECT", "on", "2026-05-18"), ZHENGWEI)
                        .reasons())
                .containsExactly("act-field-missing");
        Answer corrected = applicants.act(
                receipt,
                "correct-service",
                Map.of("way", "DIRECT", "on", "2026-05-18", "reason", "退回后改为直接送达"),
                ZHENGWEI);
        assertThat(corrected.at("records/service/inTime")).isEqualTo("false");
        Answer listed = api.get(desk(receipt) + "/notices", ZHENGWEI);
        assertThat(listed.at("1/delivery/wayName")).isEqualTo("直接送达");
        assertThat(listed.at("1/delivery/note")).isEqualTo("退回后改为直接送达");
        assertThat(api.post(deliveries, Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937"), ZHENGWEI)
                        .reasons())
                .containsExactly("delivery-correction-reason-missing");
        api.post(
                deliveries,
                Map.of("way", "POST", "on", "2026-05-15", "receipt", "XA12345678937", "note", "以交邮为准"),
                ZHENGWEI);
        assertThat(api.get(desk(receipt), ZHENGWEI).at("records/service/inTime"))
                .isEqualTo("true");
        assertThat(database.sql("select count(*) from paper_delivery where paper_id = cast(:id as uuid)")
                        .param("id", paper)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(api.get(desk(receipt), ZHENGWEI).node("history").findValuesAsString("act"))
                .endsWith("RECORD_SERVICE", "CORRECT_SERVICE", "CORRECT_SERVICE");
    }
}
