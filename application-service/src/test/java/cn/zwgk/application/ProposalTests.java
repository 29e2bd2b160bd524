package cn.zwgk.application;

import static cn.zwgk.application.Proposals.PROPOSALS;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What several asked for is proposed to be open to everybody: 条例 Art. 44(1). */
@ServiceTest
class ProposalTests {

    private static final String SECOND_NUMBER = "320102198103074539";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

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
    void severalAskedForTheSameAndItIsOfferedToEverybody() { // 条例 Art. 44(1)
        Answer first = disclosures.provided("2024年度社会组织抽查结果名单", "抽查80家，合格76家。");
        Answer second = disclosures.submitAs("欧阳若兰", SECOND_NUMBER, "2024年度社会组织抽查的结果名单", null);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get(PROPOSALS + "/same-asked?size=200", ZHENGWEI)
                        .text()
                        .contains(second.at("id")));
        Answer near = api.get(PROPOSALS + "/same-asked/" + second.at("id"), ZHENGWEI);
        assertThat(near.node("others").findValuesAsString("registrationNumber"))
                .contains(first.at("registrationNumber"));

        Answer proposed = proposals.propose("2024年度社会组织抽查结果", first, second);
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.at("line/originName")).isEqualTo("多人申请相同信息");
        assertThat(proposals.propose("再来一次", first, second).code()).isEqualTo("proposal-under-way");
        assertThat(api.get(PROPOSALS + "/same-asked?size=200", ZHENGWEI).text()).doesNotContain(second.at("id"));

        String proposal = PROPOSALS + "/" + proposed.at("line/id");
        assertThat(api.get("/api/v1/worklist/disclosure-proposals?size=200", WUTING)
                        .text())
                .contains(proposed.at("line/id"));
        assertThat(api.post(proposal + "/release", null, ZHENGWEI).code()).isEqualTo("proposal-not-accepted");
        assertThat(api.post(proposal + "/acts/accept", Map.of(), WUTING).reasons())
                .containsExactly("proposal-way-missing", "proposal-reason-missing");
        assertThat(proposals.accept(proposal, "RELEASE", ZHENGWEI).status()).isEqualTo(403);
        assertThat(proposals.accept(proposal, "RELEASE", WUTING).at("line/state"))
                .isEqualTo("ACCEPTED");

        Answer begun = api.post(proposal + "/release", null, ZHENGWEI);
        assertThat(begun.status()).isEqualTo(201);
        String release = "/api/v1/information-releases/" + begun.at("releaseId");
        Answer drafted = api.get(release, ZHENGWEI);
        assertThat(drafted.at("line/title")).isEqualTo("2024年度社会组织抽查结果");
        assertThat(drafted.at("answer")).isEqualTo("抽查80家，合格76家。");
        assertThat(drafted.at("otherCases/0/id")).isEqualTo(second.at("id"));
        // Who asked for the same must not show either
        Answer telling = disclosures.edit(release, "抽查结果", "欧阳若兰等人关心的抽查结果", "抽查80家。");
        assertThat(telling.node("findings").findValuesAsString("kind")).contains("APPLICANT_NAME");
        proposals.publish(release);
        Answer done = api.get(proposal, ZHENGWEI);
        assertThat(done.at("line/state")).isEqualTo("CARRIED_OUT");
        assertThat(done.at("releaseId")).isEqualTo(begun.at("releaseId"));
        assertThat(done.node("history").findValuesAsString("actName")).containsExactly("提出建议", "采纳", "信息已公布");
    }

    @Test
    void oneApplicantIsNotSeveralAndEverythingMissingIsToldAtOnce() { // 条例 Art. 44(1)
        Answer first = applicants.submit("福利彩票公益金使用情况");
        Answer again = applicants.submit("福利彩票公益金的使用情况");
        assertThat(proposals.propose("公益金使用情况", first, again).reasons()).containsExactly("proposal-same-applicant");
        assertThat(api.get(PROPOSALS + "/same-asked/" + again.at("id"), ZHENGWEI)
                        .node("others")
                        .findValuesAsString("registrationNumber"))
                .doesNotContain(first.at("registrationNumber"));
        assertThat(api.post(PROPOSALS, Map.of(), ZHENGWEI).reasons())
                .containsExactly("proposal-title-missing", "proposal-reason-missing", "proposal-cases-missing");
        assertThat(api.post(
                                PROPOSALS,
                                Map.of(
                                        "title",
                                        "x",
                                        "reason",
                                        "y",
                                        "caseIds",
                                        List.of(first.at("id"), UUID.randomUUID())),
                                ZHENGWEI)
                        .code())
                .isEqualTo("case-not-found");
        assertThat(api.post(PROPOSALS, Map.of(), CHENJING).status()).isEqualTo(403);
        assertThat(api.get(PROPOSALS).status()).isEqualTo(401);
    }

    @Test
    void theSameDocumentNumberPointsAtCasesUntilAnOfficerSaysItIsNotTheSame() { // 条例 Art. 44(1)
        Answer first = disclosures.submitAs("司马青", "440106197602155817", "关于调整标准的文件", "明民发〔2023〕77号");
        Answer second = disclosures.submitAs("东方白", "510107198811204514", "请提供下面这份", "明民发[2023]77 号");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get(PROPOSALS + "/same-asked?size=200", ZHENGWEI)
                        .text()
                        .contains(second.at("id")));
        assertThat(api.get(PROPOSALS + "/same-asked/" + second.at("id"), ZHENGWEI)
                        .at("others/0/sameNumber"))
                .isEqualTo("true");
        Person elsewhere = Person.named("elsewhere", "别科", "社会救助科", "disclosure-officer");
        assertThat(api.get(PROPOSALS + "/same-asked?size=200", elsewhere).text())
                .doesNotContain(second.at("id"), first.at("id"));
        String dismissal = PROPOSALS + "/same-asked/" + second.at("id") + "/dismissal";
        assertThat(api.post(dismissal, Map.of(), ZHENGWEI).reasons()).containsExactly("proposal-reason-missing");
        assertThat(api.post(dismissal, Map.of("reason", "一件要正文，一件要起草说明"), ZHENGWEI)
                        .status())
                .isEqualTo(204);
        assertThat(api.get(PROPOSALS + "/same-asked?size=200", ZHENGWEI).text()).doesNotContain(second.at("id"));
        assertThat(api.post(dismissal, Map.of("reason", "再说"), ZHENGWEI).code()).isEqualTo("same-asked-not-found");
    }
}
