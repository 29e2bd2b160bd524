package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** 辅助核对: what the drafter is told about material; policy-service's desk is played by a small server. */
@ServiceTest
@Import(Story.class)
class HelpTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static volatile String askedWith = "";
    private static volatile String draft = "";
    private static final HttpServer DESK = desk();

    private final Story story;

    @Autowired
    HelpTests(Story story) {
        this.story = story;
    }

    @DynamicPropertySource
    static void policyService(DynamicPropertyRegistry properties) {
        properties.add(
                "zwgk.interpretation.policy.url",
                () -> "http://127.0.0.1:" + DESK.getAddress().getPort());
    }

    private static HttpServer desk() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/drafts/", exchange -> {
                askedWith =
                        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
                byte[] answer = draft.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.length == 0 ? 503 : 200, answer.length == 0 ? -1 : answer.length);
                if (answer.length > 0) {
                    exchange.getResponseBody().write(answer);
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void closeTheDesk() {
        DESK.stop(0);
    }

    @Test
    void figuresThatDifferFromTheDocumentAreShownWithTheirPlace() {
        Story.Document document = story.aDocument()
                .saying("第一条 80岁以上每人每月三百元，自2026年6月1日起施行。\n第二条 低保老年人另补50元，二十个工作日内办结。")
                .published();
        Answer help = help(material(document, "<h2>标准</h2><p>每月补200元，6月1日起，20个工作日内办好。</p>"));
        assertThat(help.node("documentRead").asBoolean()).isTrue();
        assertThat(help.node("differences").valueStream()).singleElement().satisfies(difference -> {
            assertThat(difference.path("measureName").asString()).isEqualTo("金额");
            assertThat(difference.path("place").path("quote").asString()).isEqualTo("200元");
            assertThat(difference.path("place").path("part").asString()).isEqualTo("BODY");
            assertThat(difference.path("place").path("block").asInt()).isEqualTo(1);
            assertThat(difference.path("place").path("start").asInt()).isEqualTo(3);
            assertThat(texts(difference.path("inDocument"))).containsExactly("三百元", "50元");
        });
        assertThat(texts(help.node("unmentioned"))).containsExactly("三百元", "50元");
    }

    @Test
    void elementsThatNothingSpeaksOfAreShown() {
        Story.Document document = story.aDocument().published();
        Answer help = help(material(document, "<p>出台背景：为了让老人吃上热饭。</p><p>咨询电话：0537-1234567。</p>"));
        Map<String, Boolean> found = new HashMap<>();
        help.node("elements")
                .valueStream()
                .forEach(element -> found.put(
                        element.path("element").asString(),
                        element.path("found").asBoolean()));
        assertThat(found)
                .containsEntry("BACKGROUND", true)
                .containsEntry("PURPOSE", true)
                .containsEntry("CONTACT", true)
                .containsEntry("TERMS", false)
                .containsEntry("DIFFERENCES", false);
    }

    @Test
    void longSentencesAreShownWithTheirPlace() {
        Story.Document document = story.aDocument().published();
        String sentence = "符合条件的老年人及其家属应当按照本办法的规定向户籍所在地的街道办事处提出申请并提交身份证明和收入证明" + "等材料由街道办事处在规定的期限内审核后报区民政局审批同意后发放补贴。";
        JsonNode reading = help(material(document, "<p>谁能办？</p><p>短句。" + sentence + "</p>"))
                .node("reading");
        assertThat(reading.path("longSentences").valueStream()).singleElement().satisfies(longOne -> {
            assertThat(longOne.path("place").path("block").asInt()).isEqualTo(1);
            assertThat(longOne.path("place").path("start").asInt()).isEqualTo(3);
        });
        assertThat(reading.path("gradeName").asString()).isNotEmpty();
    }

    @Test
    void aPointWhoseClauseIsNotInTheDocumentIsShown() {
        Story.Document document = story.aDocument().saying("第一条 甲。").published();
        Answer help = help(material(document, "<p>正文。</p>"));
        assertThat(help.node("points/0/found").asBoolean()).isFalse();
        assertThat(help.at("points/0/clause")).isEqualTo("第三条");
    }

    @Test
    void aDraftIsReadAtThePolicyDeskAsTheOfficerSeesIt() {
        draft = "{\"version\":3,\"title\":\"草稿\",\"body\":\"<p>第一条 每人300元。</p><p>第三条 附则。</p>\"}";
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = material(document, "<p>每人200元。</p>");
        Answer help = help(material);
        assertThat(help.node("documentRead").asBoolean()).isTrue();
        assertThat(texts(help.node("unmentioned"))).containsExactly("300元");
        assertThat(help.at("points/0/anchor")).isEqualTo("tiao-3");
        assertThat(askedWith).startsWith("Bearer ");
        Answer clauses = story.api.get(Story.MATERIALS + "/clauses-of/" + document.id, Person.CHENJING);
        assertThat(clauses.node("clauses").valueStream())
                .extracting(clause -> clause.path("citation").asString())
                .containsExactly("第一条", "第三条");
    }

    @Test
    void withoutAnAnswerOfPolicyServiceTheRestIsStillTold() {
        draft = "";
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        Answer help = help(material(document, "<p>出台背景：为了老人，每人200元。</p>"));
        assertThat(help.status()).isEqualTo(200);
        assertThat(help.node("documentRead").asBoolean()).isFalse();
        assertThat(help.node("differences").isEmpty()).isTrue();
        assertThat(help.node("elements/0/found").asBoolean()).isTrue();
        assertThat(story.api
                        .get(Story.MATERIALS + "/clauses-of/" + document.id, Person.CHENJING)
                        .node("read")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void thePublicGetsNoHelp() {
        Story.Document document = story.aDocument().published();
        assertThat(story.api.get(material(document, "<p>正文。</p>") + "/help").status())
                .isEqualTo(401);
    }

    private String material(Story.Document document, String body) {
        Map<String, Object> content = document.content();
        content.put("body", body);
        content.put("title", "解读");
        content.put("summary", "要点如下。");
        content.put("keyPoints", List.of(Map.of("point", "一句话。", "clause", "第三条")));
        Answer drafted = await().atMost(PATIENCE)
                .until(
                        () -> story.api.post(Story.MATERIALS, content, Person.CHENJING),
                        answer -> answer.status() == 201);
        return Objects.requireNonNull(drafted.headers().getLocation()).getPath();
    }

    private Answer help(String material) {
        return story.api.get(material + "/help", Person.CHENJING);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
