package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Disclosures.SECOND;
import static cn.zwgk.application.Proposals.PROPOSALS;
import static cn.zwgk.test.Person.HANLEI;
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

/** A refusal that may be disclosed by now becomes a proposal: 条例 Art. 18. */
@ServiceTest
class RefusalProposalTests {

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private Proposals proposals;
    private Disclosures disclosures;

    @BeforeEach
    void onAWednesdayInMay() {
        proposals = new Proposals(api);
        disclosures = new Disclosures(api);
        time.set("2026-05-13T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void whatMayBeDisclosedNowDoesNotEndInNothing() { // 条例 Art. 18
        Answer receipt = disclosures.refused("重大项目社会稳定风险评估结论");
        api.post(desk(receipt) + "/reexaminations", Map.of("outcome", "MAY_BE_DISCLOSED", "reason", "项目已经建成"), SECOND);
        Answer listed = api.get(PROPOSALS + "?caseId=" + receipt.at("id"), WUTING);
        assertThat(listed.at("items/0/originName")).isEqualTo("定期评估审查");
        String proposal = PROPOSALS + "/" + listed.at("items/0/id");
        assertThat(proposals.accept(proposal, "RELEASE", SECOND).code()).isEqualTo("proposal-own");
        proposals.accept(proposal, "RELEASE", WUTING);
        Answer begun = api.post(proposal + "/release", null, ZHENGWEI);
        String release = "/api/v1/information-releases/" + begun.at("releaseId");
        assertThat(api.get(release, ZHENGWEI).at("answer")).isEmpty();
        disclosures.edit(release, "风险评估结论", "项目社会稳定风险评估结论", "评估结论为低风险。");
        assertThat(disclosures
                        .upload(release + "/files/uploads", "结论.docx", Disclosures.word("评估结论为低风险。"), ZHENGWEI)
                        .status())
                .isEqualTo(200);
        proposals.publish(release);
        assertThat(api.get(proposal, WUTING).at("line/state")).isEqualTo("CARRIED_OUT");
        assertThat(api.get("/api/v1/released-information/" + begun.at("releaseId"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotDisclosedAfterAllIsExaminedAgain() { // 条例 Art. 18
        Answer receipt = disclosures.refused("应急物资储备点位置");
        api.post(
                desk(receipt) + "/reexaminations",
                Map.of("outcome", "MAY_BE_DISCLOSED", "reason", "储备点已经迁走"),
                ZHENGWEI);
        String proposal = PROPOSALS + "/"
                + api.get(PROPOSALS + "?caseId=" + receipt.at("id"), WUTING).at("items/0/id");
        assertThat(api.get("/api/v1/reexaminations?size=200", HANLEI).text())
                .doesNotContain(receipt.at("registrationNumber"));
        api.post(proposal + "/acts/decline", Map.of("reason", "新储备点与旧址相邻，公开仍有风险"), WUTING);
        assertThat(api.get("/api/v1/reexaminations?size=200", HANLEI).text())
                .contains(receipt.at("registrationNumber"), "\"dueOn\":\"2027-05-13\"");
    }
}
