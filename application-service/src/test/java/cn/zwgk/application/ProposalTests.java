package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.application.Disclosures.SECOND;
import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class ProposalTests {

    private static final String PROPOSALS = "/api/v1/disclosure-proposals";
    private static final String MINE = "/api/v1/applications/following/proposal";
    private static final String SECOND_NUMBER = "320102198103074539";
    private static final AtomicInteger LIBRARY_STATUS = new AtomicInteger(200);
    private static final HttpServer LIBRARY = library();

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient database;

    private Disclosures disclosures;
    private Applicants applicants;

    @DynamicPropertySource
    static void aPolicyService(DynamicPropertyRegistry properties) {
        properties.add(
                "zwgk.report.policy-url",
                () -> "http://127.0.0.1:" + LIBRARY.getAddress().getPort());
    }

    private static HttpServer library() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/documents/", exchange -> {
                byte[] answer = "{\"title\": \"养老机构等级评定结果公告\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(LIBRARY_STATUS.get(), answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterAll
    static void stopTheLibrary() {
        LIBRARY.stop(0);
    }

    @BeforeEach
    void onAWednesdayInMay() {
        disclosures = new Disclosures(api);
        applicants = new Applicants(api);
        time.set("2026-05-13T09:00");
        LIBRARY_STATUS.set(200);
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

        Answer proposed = propose("2024年度社会组织抽查结果", first, second);
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.at("line/originName")).isEqualTo("多人申请相同信息");
        assertThat(propose("再来一次", first, second).code()).isEqualTo("proposal-under-way");
        assertThat(api.get(PROPOSALS + "/same-asked?size=200", ZHENGWEI).text()).doesNotContain(second.at("id"));

        String proposal = PROPOSALS + "/" + proposed.at("line/id");
        assertThat(api.get("/api/v1/worklist/disclosure-proposals?size=200", WUTING)
                        .text())
                .contains(proposed.at("line/id"));
        assertThat(api.post(proposal + "/release", null, ZHENGWEI).code()).isEqualTo("proposal-not-accepted");
        assertThat(api.post(proposal + "/acts/accept", Map.of(), WUTING).reasons())
                .containsExactly("proposal-way-missing", "proposal-reason-missing");
        assertThat(accept(proposal, "RELEASE", ZHENGWEI).status()).isEqualTo(403);
        assertThat(accept(proposal, "RELEASE", WUTING).at("line/state")).isEqualTo("ACCEPTED");

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
        publish(release);
        Answer done = api.get(proposal, ZHENGWEI);
        assertThat(done.at("line/state")).isEqualTo("CARRIED_OUT");
        assertThat(done.at("releaseId")).isEqualTo(begun.at("releaseId"));
        assertThat(done.node("history").findValuesAsString("actName")).containsExactly("提出建议", "采纳", "信息已公布");
    }

    @Test
    void oneApplicantIsNotSeveralAndEverythingMissingIsToldAtOnce() { // 条例 Art. 44(1)
        Answer first = applicants.submit("福利彩票公益金使用情况");
        Answer again = applicants.submit("福利彩票公益金的使用情况");
        assertThat(propose("公益金使用情况", first, again).reasons()).containsExactly("proposal-same-applicant");
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

    @Test
    void anAcceptedProposalMayBecomeADocumentOfTheLibrary() { // 条例 Art. 44
        Answer first = disclosures.submitAs("司徒静", "330203197904121023", "殡葬服务收费依据清单", null);
        Answer second = disclosures.submitAs("夏侯明", "320102196512013279", "殡葬服务的收费依据清单", null);
        String proposal = PROPOSALS + "/" + propose("殡葬服务收费依据", first, second).at("line/id");
        // Nothing was given out yet, so there is no answer to offer
        assertThat(accept(proposal, "RELEASE", WUTING).code()).isEqualTo("proposal-nothing-to-release");
        assertThat(accept(proposal, "DOCUMENT", WUTING).at("wayName")).isEqualTo("作为文件发布");
        assertThat(accept(proposal, "DOCUMENT", WUTING).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/worklist/disclosure-proposals?size=200", ZHENGWEI)
                        .text())
                .contains("落实公开");

        String link = proposal + "/acts/link-document";
        UUID document = UUID.randomUUID();
        assertThat(api.post(link, Map.of(), ZHENGWEI).reasons()).containsExactly("proposal-document-missing");
        LIBRARY_STATUS.set(404);
        assertThat(api.post(link, Map.of("documentId", document), ZHENGWEI).reasons())
                .containsExactly("proposal-document-not-public");
        LIBRARY_STATUS.set(500);
        assertThat(api.post(link, Map.of("documentId", document), ZHENGWEI).code())
                .isEqualTo("library-unavailable");
        LIBRARY_STATUS.set(200);
        Answer linked = api.post(link, Map.of("documentId", document), ZHENGWEI);
        assertThat(linked.at("line/state")).isEqualTo("CARRIED_OUT");
        assertThat(linked.at("documentTitle")).isEqualTo("养老机构等级评定结果公告");
        assertThat(api.post(proposal + "/acts/carry-out", Map.of(), WUTING).code())
                .isEqualTo("act-unknown");
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
        accept(proposal, "RELEASE", WUTING);
        assertThat(messages(session)).anyMatch(text -> text.contains("将及时主动公开"));
        Answer begun = api.post(proposal + "/release", null, ZHENGWEI);
        String release = "/api/v1/information-releases/" + begun.at("releaseId");
        publish(release);
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
        assertThat(accept(proposal, "DOCUMENT", WUTING).status()).isEqualTo(409);
    }

    @Test
    void whatMayBeDisclosedNowDoesNotEndInNothing() { // 条例 Art. 18
        Answer receipt = disclosures.refused("重大项目社会稳定风险评估结论");
        api.post(desk(receipt) + "/reexaminations", Map.of("outcome", "MAY_BE_DISCLOSED", "reason", "项目已经建成"), SECOND);
        Answer listed = api.get(PROPOSALS + "?caseId=" + receipt.at("id"), WUTING);
        assertThat(listed.at("items/0/originName")).isEqualTo("定期评估审查");
        String proposal = PROPOSALS + "/" + listed.at("items/0/id");
        assertThat(accept(proposal, "RELEASE", SECOND).code()).isEqualTo("proposal-own");
        accept(proposal, "RELEASE", WUTING);
        Answer begun = api.post(proposal + "/release", null, ZHENGWEI);
        String release = "/api/v1/information-releases/" + begun.at("releaseId");
        assertThat(api.get(release, ZHENGWEI).at("answer")).isEmpty();
        disclosures.edit(release, "风险评估结论", "项目社会稳定风险评估结论", "评估结论为低风险。");
        assertThat(disclosures
                        .upload(release + "/files/uploads", "结论.docx", Disclosures.word("评估结论为低风险。"), ZHENGWEI)
                        .status())
                .isEqualTo(200);
        publish(release);
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

    private Answer propose(String title, Answer... about) {
        return api.post(
                PROPOSALS,
                Map.of(
                        "title",
                        title,
                        "reason",
                        "多人申请，宜主动公开",
                        "caseIds",
                        List.of(about).stream().map(each -> each.at("id")).toList()),
                ZHENGWEI);
    }

    private Answer accept(String proposal, String way, Person by) {
        return api.post(proposal + "/acts/accept", Map.of("way", way, "reason", "属于主动公开范围"), by);
    }

    private void publish(String release) {
        Answer drafted = api.get(release, ZHENGWEI);
        String title = drafted.at("line/title").isBlank() ? "公布的信息" : drafted.at("line/title");
        disclosures.edit(release, title, "信息内容", "可以公开的内容。");
        assertThat(api.post(release + "/acts/submit", null, ZHENGWEI).at("line/state"))
                .isEqualTo("UNDER_REVIEW");
        assertThat(api.post(release + "/acts/publish", Map.of("reason", "已核对"), WUTING)
                        .at("line/state"))
                .isEqualTo("PUBLISHED");
    }

    private Answer mine(String session) {
        return api.call(HttpMethod.GET, MINE, null, null, Map.of("Case-Session", session));
    }

    private Answer proposeAs(@org.jspecify.annotations.Nullable String session, String reason) {
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
