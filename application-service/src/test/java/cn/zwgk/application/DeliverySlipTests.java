package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 送达回证: whoever receives a paper signs for it. */
@ServiceTest
class DeliverySlipTests {

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
    void aPaperHasOneSlipThatNamesItAndWhoReceivesIt() {
        Answer receipt = applicants.submit("养老机构等级评定结果");
        applicants.act(receipt, "ask-correction", Map.of("until", "2026-05-08", "text", "请写明年度。"), ZHENGWEI);
        Answer papers = api.get(desk(receipt) + "/notices", ZHENGWEI);
        String correction = papers.at("1/id");

        Answer made = slip(receipt, correction, "DIRECT", ZHENGWEI);
        assertThat(made.at("2/kindName")).isEqualTo("送达回证");
        assertThat(made.at("2/number")).startsWith("明民公开送〔2026〕");
        assertThat(made.at("2/slipOf")).isEqualTo(correction);
        assertThat(api.get(desk(receipt) + "/notices/" + made.at("2/id") + "/html", ZHENGWEI)
                        .at("html"))
                .contains(papers.at("1/number") + "《补正告知书》", Applicants.NAME, "直接送达", "2026年4月15日");

        Answer again = slip(receipt, correction, "POST", ZHENGWEI);
        assertThat(again.code()).isEqualTo("slip-made-already");
        assertThat(again.at("errors/0/message")).contains(made.at("2/number"));
        assertThat(applicants.track(receipt).node("papers").findValuesAsString("kind"))
                .as("it stays with the house")
                .containsExactly("RECEIPT", "CORRECTION");
    }

    @Test
    void aSlipIsNeitherServedNorGivenASlip() {
        Answer receipt = applicants.submit("养老机构名册");
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("0/id");
        String slip = slip(receipt, paper, "DIRECT", ZHENGWEI).at("1/id");
        assertThat(slip(receipt, slip, "DIRECT", ZHENGWEI).code()).isEqualTo("slip-of-slip");
        assertThat(api.post(
                                desk(receipt) + "/notices/" + slip + "/deliveries",
                                Map.of("way", "DIRECT", "on", "2026-04-15"),
                                ZHENGWEI)
                        .code())
                .isEqualTo("slip-of-slip");
    }

    @Test
    void whatIsServedOnlineIsSignedByNobody() {
        Answer receipt = applicants.submit("养老机构地址");
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("0/id");
        assertThat(slip(receipt, paper, "ONLINE", ZHENGWEI).code()).isEqualTo("slip-online");
        assertThat(api.post(desk(receipt) + "/notices/" + paper + "/slip", Map.of(), ZHENGWEI)
                        .code())
                .isEqualTo("delivery-way-missing");
    }

    @Test
    void slipsAreMadeByWhoWorksOnTheCase() {
        Answer receipt = applicants.submit("养老机构电话");
        String paper = api.get(desk(receipt) + "/notices", ZHENGWEI).at("0/id");
        assertThat(slip(receipt, paper, "DIRECT", HANLEI).status()).isEqualTo(403);
        assertThat(slip(receipt, paper, "DIRECT", CHENJING).status()).isEqualTo(403);
        Answer other = applicants.submit("另一件");
        assertThat(slip(other, paper, "DIRECT", ZHENGWEI).code()).isEqualTo("paper-not-found");
    }

    private Answer slip(Answer receipt, String paper, String way, Person officer) {
        return api.post(desk(receipt) + "/notices/" + paper + "/slip", Map.of("way", way), officer);
    }
}
