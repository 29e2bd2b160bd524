package cn.zwgk.application;

import static cn.zwgk.application.Proposals.PROPOSALS;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An applicant proposes that what he was given is open to everybody: 条例 Art. 44(2). */
@ServiceTest
class ApplicantProposalTests {

    private static final String MINE = "/api/v1/applications/following/proposal";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private Proposals proposals;
    private Disclosures disclosures;
    private Applicants applicants;

    @BeforeEach
    void onAWednesdayInMay() {
        proposals = new Proposals(api);
        disclosures = new Disclosures(api);
        applicants = new Applicants(api);
        time.set("2026-05-13T09:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void anApplicantProposesWhatHeWasGivenAndIsToldWhatBecameOfIt() { // 条例 Art. 44(2)
        Answer receipt = applicants.submit("老年助餐点分布和价格");
        String session = disclosures.session(receipt);
        assertThat(mine(session).at("open")).isEqualTo("false");
        assertThat(proposeAs(session, "大家都想知道").code()).isEqualTo("proposal-not-open");

        disclosures.provided(receipt, "共52处，价格见下。");
        assertThat(mine(session).at("open")).isEqualTo("true");
        assertThat(proposeAs(session, " ").reasons()).containsExactly("proposal-reason-missing");
        assertThat(proposeAs(null, "大家都想知道").status()).isEqualTo(401);
        String reason = "我母亲住在柳汀街1号，许多老人都想知道";
        Answer made = proposeAs(session, reason);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("proposal/stateName")).isEqualTo("待审核");
        assertThat(proposeAs(session, "再说一次").code()).isEqualTo("proposal-made-already");
        assertThat(database.sql("select count(*) from disclosure_proposal where position(:words::bytea in reason) > 0")
                        .param("words", "柳汀街")
                        .query(Integer.class)
                        .single())
                .isZero();

        Answer listed = api.get(PROPOSALS + "?caseId=" + receipt.at("id"), WUTING);
        assertThat(listed.at("items/0/originName")).isEqualTo("申请人建议");
        assertThat(listed.text()).doesNotContain("柳汀街");
        String proposal = PROPOSALS + "/" + listed.at("items/0/id");
        assertThat(api.get(proposal, HANLEI).at("reason")).isEqualTo(reason);
        proposals.accept(proposal, "RELEASE", WUTING);
        assertThat(messages(session)).anyMatch(text -> text.contains("将及时主动公开"));
        Answer begun = api.post(proposal + "/release", null, ZHENGWEI);
        String release = "/api/v1/information-releases/" + begun.at("releaseId");
        proposals.publish(release);
        Answer after = mine(session);
        assertThat(after.at("proposal/stateName")).isEqualTo("已主动公开");
        assertThat(after.at("proposal/url")).isEqualTo("/released-information/" + begun.at("releaseId"));
        assertThat(messages(session)).anyMatch(text -> text.contains("已经公开"));
    }

    @Test
    void anApplicantIsToldWhyHisProposalIsNotFollowed() { // 条例 Art. 44(2)
        Answer receipt = disclosures.provided("一次评审会的签到表", "见附件");
        String session = disclosures.session(receipt);
        proposeAs(session, "应当让公众知道");
        String proposal = PROPOSALS + "/"
                + api.get(PROPOSALS + "?caseId=" + receipt.at("id"), WUTING).at("items/0/id");
        assertThat(api.post(proposal + "/acts/decline", Map.of(), WUTING).reasons())
                .containsExactly("proposal-reason-missing");
        assertThat(api.post(proposal + "/acts/decline", Map.of("reason", "不涉及公众利益调整"), WUTING)
                        .at("line/stateName"))
                .isEqualTo("不予采纳");
        assertThat(mine(session).at("proposal/decisionReason")).isEqualTo("不涉及公众利益调整");
        assertThat(messages(session)).anyMatch(text -> text.contains("不涉及公众利益调整"));
        assertThat(proposals.accept(proposal, "DOCUMENT", WUTING).status()).isEqualTo(409);
    }

    private Answer mine(String session) {
        return api.call(HttpMethod.GET, MINE, null, null, Map.of("Case-Session", session));
    }

    private Answer proposeAs(@Nullable String session, String reason) {
        Map<String, String> headers = new HashMap<>();
        if (session != null) {
            headers.put("Case-Session", session);
        }
        return api.call(HttpMethod.POST, MINE, null, Map.of("reason", reason), headers);
    }

    private List<String> messages(String session) {
        return api.call(HttpMethod.GET, "/api/v1/applications/following", null, null, Map.of("Case-Session", session))
                .node("messages")
                .findValuesAsString("text");
    }
}
