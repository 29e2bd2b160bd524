package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 要点 beside their clauses, and what becomes of them when the document is revised. */
@ServiceTest
@Import(Story.class)
class ClauseTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REVIEWS = "/api/v1/key-point-reviews";
    private static final String BEFORE = "第一条 制定本办法。\n第二条 适用于本市。\n第三条 80岁以上每餐补5元。";

    private final Story story;

    @Autowired
    ClauseTests(Story story) {
        this.story = story;
    }

    /** The document is published and explained: 80岁以上每餐补5元 stands at 第三条. */
    private Story.Document explained() {
        Story.Document document = story.aDocument().saying(BEFORE).published();
        String material = document.material();
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        return document;
    }

    @Test
    void readersFindAPointBesideItsClause() {
        Story.Document document = explained();
        JsonNode point = point(document);
        assertThat(point.path("anchor").asString()).isEqualTo("tiao-3");
        assertThat(point.path("clause").asString()).isEqualTo("第三条");
        assertThat(point.path("opening").asString()).isEqualTo("第三条 80岁以上每餐补5元。");
        assertThat(point.path("standing").asString()).isEqualTo("CURRENT");
    }

    @Test
    void nothingIsExplainedOfADocumentThatNobodyKnows() {
        assertThat(points(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aChangeElsewhereLeavesThePointAlone() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("适用于本市", "适用于全市")).revised(20);
        // A revision that does touch the clause comes behind it, so the first was dealt with when its effect is seen.
        document.saying(BEFORE.replace("5元", "8元")).revised(21);
        JsonNode review = openReview(document);
        assertThat(reviewsOf(document)).hasSize(1);
        assertThat(story.api.get(REVIEWS + "/" + id(review), Person.CHENJING).at("comparison/0/before/0/text"))
                .startsWith("第三条");
    }

    @Test
    void aPointWhoseClauseChangedIsMarkedAndItsOfficeLooksAtIt() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("5元", "8元")).revised(20);
        JsonNode review = openReview(document);
        assertThat(point(document).path("standing").asString()).isEqualTo("BEING_CHECKED");

        Answer page = story.api.get(REVIEWS + "/" + id(review), Person.CHENJING);
        assertThat(page.at("clauseNow")).isEqualTo("第三条");
        assertThat(page.at("comparison/0/kind")).isEqualTo("CHANGED");
        assertThat(acts(page)).containsExactly("confirm", "retire");
        assertThat(acts(story.api.get(REVIEWS + "/" + id(review), Person.WANGQIANG)))
                .isEmpty();
        assertThat(worklist(Person.CHENJING, id(review))).singleElement().satisfies(item -> {
            assertThat(item.path("type").asString()).isEqualTo("KEY_POINT_REVIEW");
            assertThat(item.path("href").asString()).isEqualTo("/console/interpretations/key-points/" + id(review));
        });
        assertThat(worklist(Person.WUTING, id(review))).hasSize(1);
        assertThat(worklist(Person.WANGQIANG, id(review))).isEmpty();
    }

    @Test
    void whatAnOfficerConfirmsIsCurrentAgainWithHisNameAndTheTime() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("每餐补5元", "每餐补助5元")).revised(20);
        String review = id(openReview(document));
        Answer confirmed = act(review, "confirm", Map.of("reason", "只是措辞调整"), Person.CHENJING);
        assertThat(confirmed.at("state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("reviewedBy/name")).isEqualTo("陈静");
        assertThat(confirmed.at("reviewedAt")).isNotEmpty();
        assertThat(confirmed.node("history").valueStream())
                .extracting(line -> line.path("act").asString())
                .containsExactly("key-point.review-opened", "key-point.confirmed");
        assertThat(point(document).path("standing").asString()).isEqualTo("CURRENT");
        assertThat(worklist(Person.CHENJING, review)).isEmpty();
        story.facts.await(Story.INTERPRETATION, "KeyPointReviewed", interpretation(document));
    }

    @Test
    void aPointThatIsRetiredIsNotShownAnyMore() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("5元", "8元")).revised(20);
        String review = id(openReview(document));
        assertThat(story.api
                        .post(REVIEWS + "/" + review + "/acts/retire", Map.of(), Person.CHENJING)
                        .reasons())
                .containsExactly("reason-missing");
        act(review, "retire", Map.of("reason", "金额已提高到8元"), Person.CHENJING);
        assertThat(points(document.id)).isEmpty();
        assertThat(story.api
                        .post(REVIEWS + "/" + review + "/acts/confirm", Map.of(), Person.CHENJING)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aPointWhoseClauseIsGoneCannotBeConfirmed() {
        Story.Document document = explained();
        document.saying("第一条 制定本办法。\n第二条 适用于本市。").revised(20);
        String review = id(openReview(document));
        assertThat(acts(story.api.get(REVIEWS + "/" + review, Person.CHENJING))).containsExactly("retire");
        assertThat(story.api
                        .post(REVIEWS + "/" + review + "/acts/confirm", Map.of(), Person.CHENJING)
                        .reasons())
                .containsExactly("key-point-clause-gone");
    }

    @Test
    void aPointGoesWithAClauseThatOnlyGotAnotherNumber() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("第三条", "第三条 坚持公益原则。\n第四条")).revised(20);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(point(document).path("clause").asString()).isEqualTo("第四条"));
        assertThat(point(document).path("standing").asString()).isEqualTo("CURRENT");
        assertThat(reviewsOf(document))
                .extracting(review -> review.path("state").asString())
                .containsExactly("FOLLOWED");
    }

    @Test
    void whatComesLateOrTwiceChangesNothing() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("5元", "8元")).revised(20).revised(20);
        openReview(document);
        document.saying(BEFORE).revised(15);
        document.saying(BEFORE.replace("5元", "9元")).revised(30);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.api
                                .get(REVIEWS + "/" + id(openReview(document)), Person.CHENJING)
                                .text())
                        .contains("9"));
        assertThat(reviewsOf(document)).hasSize(1);
    }

    @Test
    void anotherOfficeAndThePublicMayNotDecide() {
        Story.Document document = explained();
        document.saying(BEFORE.replace("5元", "8元")).revised(20);
        String confirm = REVIEWS + "/" + id(openReview(document)) + "/acts/confirm";
        assertThat(story.api.post(confirm, Map.of(), Person.WANGQIANG).reasons())
                .containsExactly("drafting-office-interprets");
        assertThat(story.api.post(confirm, Map.of(), Person.ZHAOMIN).status()).isEqualTo(403);
        assertThat(story.api.get(REVIEWS).status()).isEqualTo(401);
        assertThat(story.api
                        .get(REVIEWS + "/" + UUID.randomUUID(), Person.CHENJING)
                        .code())
                .isEqualTo("key-point-review-not-found");
    }

    private Answer act(String review, String act, Map<String, String> body, Person person) {
        Answer answer = story.api.post(REVIEWS + "/" + review + "/acts/" + act, body, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private JsonNode openReview(Story.Document document) {
        return await().atMost(PATIENCE)
                .until(
                        () -> reviewsOf(document),
                        reviews -> reviews.stream()
                                .anyMatch(review ->
                                        review.path("state").asString().equals("OPEN")))
                .getFirst();
    }

    private List<JsonNode> reviewsOf(Story.Document document) {
        return story.api
                .get(REVIEWS + "?documentId=" + document.id, Person.CHENJING)
                .node("items")
                .valueStream()
                .toList();
    }

    private UUID interpretation(Story.Document document) {
        return UUID.fromString(point(document).path("interpretationId").asString());
    }

    private JsonNode point(Story.Document document) {
        assertThat(points(document.id)).hasSize(1);
        return points(document.id).getFirst();
    }

    private List<JsonNode> points(UUID document) {
        return story.api
                .get(Story.LIBRARY + "/by-document/" + document + "/key-points")
                .node("points")
                .valueStream()
                .toList();
    }

    private static String id(JsonNode review) {
        return review.path("id").asString();
    }

    private static List<String> acts(Answer page) {
        return page.node("allowedActs")
                .valueStream()
                .map(act -> act.path("act").asString())
                .toList();
    }

    private List<JsonNode> worklist(Person person, String id) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .toList();
    }
}
