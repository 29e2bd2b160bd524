package cn.zwgk.search;

import static cn.zwgk.search.Documents.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntakeTests extends SearchTest {

    @Test
    void aDocumentIsFoundWithinTwoSecondsOfItsPublication() {
        String warmUp = newTopic();
        publish(published(UUID.randomUUID(), 1, "预热", "topics", List.of(warmUp)));
        awaitTotal(warmUp, 1);

        UUID id = UUID.randomUUID();
        publish(published(id, 3, "明州市银发经济发展三年行动方案"));
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ids(search("q", "银发经济发展三年行动方案")).contains(id.toString()));
    }

    @Test
    void aLateOrRepeatedFactChangesNothing() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        publish(published(id, 5, "新的标题", "topics", List.of(topic)));
        awaitTotal(topic, 1);
        publish(published(id, 4, "旧的标题", "topics", List.of(topic)));
        publish(published(id, 5, "同一版本的另一标题", "topics", List.of(topic)));
        publish(published(UUID.randomUUID(), 1, "后来的文件", "topics", List.of(topic)));
        UUID last = UUID.randomUUID();
        awaitHandled(id, last);
        assertThat(titles(search("topic", topic))).contains("新的标题").doesNotContain("旧的标题", "同一版本的另一标题");
    }

    @Test
    void whatIsRevisedIsFoundByItsNewWords() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        publish(published(id, 1, "老年助餐服务办法", "topics", List.of(topic)));
        kafka.send(DOCUMENTS, "DocumentRevised", id, published(id, 2, "长者食堂管理规定", "topics", List.of(topic)));
        await().atMost(PATIENCE).until(() -> titles(search("topic", topic)).equals(List.of("长者食堂管理规定")));
    }

    @Test
    void whatWasWithdrawnNeverComesBack() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        Map<String, Object> document = published(id, 2, "要撤回的文件", "topics", List.of(topic));
        publish(document);
        awaitTotal(topic, 1);
        kafka.send(
                DOCUMENTS,
                "DocumentWithdrawn",
                id,
                Map.of(
                        "documentId",
                        id,
                        "version",
                        3,
                        "indexNumber",
                        "x",
                        "reason",
                        "内容有误",
                        "withdrawnAt",
                        "2026-05-16T01:30:00Z"));
        awaitTotal(topic, 0);
        publish(document);
        kafka.send(DOCUMENTS, "ValidityChanged", id, validity(id, 4, "REPEALED", "2026-05-20"));
        awaitHandled(id, UUID.randomUUID());
        assertThat(total(search("topic", topic))).isZero();
        assertThat(total(search("q", "要撤回的文件", "topic", topic))).isZero();
    }

    @Test
    void whatIsNoLongerOpenToEverybodyDisappears() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        publish(published(id, 1, "后来定点公开的文件", "topics", List.of(topic)));
        awaitTotal(topic, 1);
        kafka.send(
                DOCUMENTS,
                "DocumentRevised",
                id,
                published(id, 2, "后来定点公开的文件", "topics", List.of(topic), "disclosureMode", "TARGETED"));
        awaitTotal(topic, 0);
    }

    @Test
    void aRepealIsShownAndCounted() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        publish(published(id, 1, "将被废止的通知", "topics", List.of(topic)));
        awaitTotal(topic, 1);
        kafka.send(DOCUMENTS, "ValidityChanged", id, validity(id, 2, "REPEALED", "2026-06-01"));
        await().atMost(PATIENCE)
                .until(() -> search("topic", topic).at("items/0/validity").equals("REPEALED"));
        assertThat(count(search("topic", topic), "validity", "REPEALED")).isEqualTo(1);
        assertThat(count(search("topic", topic), "validity", "IN_FORCE")).isZero();
        assertThat(search("topic", topic).at("items/0/validityName")).isEqualTo("废止");
    }

    @Test
    void aChangeOfValidityThatArrivesBeforeItsDocumentWaitsForIt() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        kafka.send(DOCUMENTS, "ValidityChanged", id, validity(id, 7, "REPEALED", "2026-06-01"));
        publish(published(id, 6, "后到的文件", "topics", List.of(topic)));
        awaitTotal(topic, 1);
        assertThat(search("topic", topic).at("items/0/validity")).isEqualTo("REPEALED");
    }

    @Test
    void aLateGuideNeverReplacesANewerOneNorComesBackAfterItsWithdrawal() {
        String topic = newTopic();
        UUID id = UUID.randomUUID();
        kafka.send(GUIDES, "GuidePublished", id, guide(id, 5, "新版指南", topic));
        awaitTotal(topic, 1);
        kafka.send(GUIDES, "GuidePublished", id, guide(id, 4, "旧版指南", topic));
        kafka.send(GUIDES, "GuidePublished", id, guide(id, 6, "最新指南", topic));
        await().atMost(PATIENCE).until(() -> titles(search("topic", topic)).equals(List.of("最新指南")));
        assertThat(search("topic", topic).at("items/0/kindName")).isEqualTo("办事指南");
        kafka.send(
                GUIDES,
                "GuideWithdrawn",
                id,
                Map.of(
                        "guideId",
                        id,
                        "version",
                        7,
                        "title",
                        "x",
                        "reason",
                        "x",
                        "withdrawnAt",
                        "2026-05-16T01:30:00Z"));
        awaitTotal(topic, 0);
        kafka.send(GUIDES, "GuidePublished", id, guide(id, 6, "最新指南", topic));
        UUID marker = UUID.randomUUID();
        String seen = newTopic();
        kafka.send(GUIDES, "GuidePublished", id, guide(marker, 1, "标记", seen));
        awaitTotal(seen, 1);
        assertThat(total(search("topic", topic))).isZero();
    }

    @Test
    void ofTheGuidanceForAnEventOfLifeThePublicEditionAloneIsFound() {
        String title = "收养登记全流程指引" + UUID.randomUUID();
        String source = "收养评估办法" + UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        kafka.send(INTERPRETATIONS, "GuidancePublished", first, guidance(first, 3, title, source));
        awaitGuidance(title, first, true);
        Answer found = search("q", title, "type", "GUIDANCE");
        assertThat(found.at("items/0/kindName")).isEqualTo("综合指引");
        assertThat(found.at("items/0/url")).isEqualTo("/guidance/CHILDREN");
        assertThat(count(found, "type", "GUIDANCE")).isPositive();
        awaitGuidance(source, first, true);

        kafka.send(INTERPRETATIONS, "GuidancePublished", first, guidance(first, 4, title, "收养"));
        awaitGuidance(source, first, false);

        kafka.send(
                INTERPRETATIONS,
                "GuidanceReplaced",
                first,
                Map.of("guidanceId", first, "version", 5, "lifeEvent", "CHILDREN", "edition", 1));
        kafka.send(INTERPRETATIONS, "GuidancePublished", second, guidance(second, 3, title, "收养"));
        awaitGuidance(title, first, false);
        awaitGuidance(title, second, true);
        kafka.send(
                INTERPRETATIONS,
                "GuidanceWithdrawn",
                second,
                Map.of("guidanceId", second, "version", 4, "lifeEvent", "CHILDREN", "reason", "内容有误"));
        awaitGuidance(title, second, false);
    }

    private void awaitGuidance(String words, UUID edition, boolean found) {
        await().atMost(PATIENCE)
                .until(() -> ids(search("q", words, "type", "GUIDANCE")).contains(edition.toString()) == found);
    }

    @Test
    void theExamplesOfTheContractsAreUnderstood() {
        take(DOCUMENTS, "DocumentPublished", "documentId");
        take(INTERPRETATIONS, "InterpretationPublished", "interpretationId");
        take(INTERPRETATIONS, "QuestionAnswered", "questionId");
        take(INTERPRETATIONS, "GuidancePublished", "guidanceId");
        take(INTERACTION, "AnswerPublished", "messageId");
        take(GUIDES, "GuidePublished", "guideId");
        take(STANDARDS, "StandardSet", "categoryId");
        await().atMost(PATIENCE)
                .until(() -> search("q", "办理结婚登记", "kind", "GUIDE")
                        .at("items/0/title")
                        .equals("结婚登记"));
        await().atMost(PATIENCE)
                .until(() -> search("q", "月湖区低保标准", "kind", "STANDARD")
                        .at("items/0/url")
                        .equals("/standards?category=dibao"));
        await().atMost(PATIENCE)
                .until(() -> search("q", "社区食堂什么时候开").at("items/0/kind").equals("ANSWER"));
        await().atMost(PATIENCE)
                .until(() -> search("q", "80岁以上老人上门服务", "kind", "INTERPRETATION")
                        .at("items/0/title")
                        .equals("居家养老服务有哪些新变化？《实施意见》解读"));
        await().atMost(PATIENCE)
                .until(() ->
                        search("q", "明民发[2026]17号").at("items/0/indexNumber").equals("1233020000000000MZ/2026-00017"));

        await().atMost(PATIENCE)
                .until(() -> search("q", "家里有老人可以办哪些事").at("items/0/url").equals("/guidance/ELDERLY"));
        await().atMost(PATIENCE)
                .until(() -> search("q", "外地户籍的老人能享受助餐补贴吗").at("items/0/url").contains("#question-"));

        take(DOCUMENTS, "ValidityChanged", "documentId");
        take(DOCUMENTS, "DocumentRevised", "documentId");
        take(DOCUMENTS, "DocumentWithdrawn", "documentId");
        take(INTERPRETATIONS, "InterpretationWithdrawn", "interpretationId");
        take(GUIDES, "GuideWithdrawn", "guideId");
        take(INTERPRETATIONS, "QuestionWithdrawn", "questionId");
        take(INTERPRETATIONS, "GuidanceReplaced", "guidanceId");
        take(INTERPRETATIONS, "GuidanceWithdrawn", "guidanceId");
        awaitHandled(UUID.randomUUID(), UUID.randomUUID());
        assertThat(api.get("/api/v1/operations/search/dead-letters", cn.zwgk.test.Person.YUNWEI)
                        .at("total"))
                .isEqualTo("0");
    }

    private void take(String topic, String type, String subject) {
        String name = topic + "/" + type + ".v1";
        Map<?, ?> example = Contracts.example(name, Map.class);
        kafka.send(topic, type, UUID.fromString((String) example.get(subject)), Contracts.exampleText(name));
    }

    private static Map<String, Object> guide(UUID id, long version, String title, String topic) {
        return Map.of(
                "guideId",
                id,
                "version",
                version,
                "title",
                title,
                "institution",
                "月湖区民政局",
                "topics",
                List.of(topic),
                "text",
                title,
                "publishedAt",
                "2026-05-15T01:30:00Z",
                "url",
                "/guides/" + id);
    }

    private static Map<String, Object> guidance(UUID id, long version, String title, String text) {
        return Map.of(
                "guidanceId",
                id,
                "version",
                version,
                "lifeEvent",
                "CHILDREN",
                "edition",
                1,
                "title",
                title,
                "text",
                text,
                "publishedAt",
                "2026-09-22T02:30:00Z",
                "url",
                "/guidance/CHILDREN");
    }

    private static Map<String, Object> validity(UUID id, long version, String validity, String since) {
        return Map.of(
                "documentId",
                id,
                "version",
                version,
                "validity",
                validity,
                "since",
                since,
                "title",
                "x",
                "indexNumber",
                "x");
    }

    /** Facts of one subject are handled in order: when the last is visible, all before it were. */
    private void awaitHandled(UUID sameKey, UUID marker) {
        String topic = newTopic();
        kafka.send(DOCUMENTS, "DocumentPublished", sameKey, published(marker, 1, "标记", "topics", List.of(topic)));
        awaitTotal(topic, 1);
    }
}
