package cn.zwgk.interpretation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 综合指引: brought together by an editor, approved by another person, kept current by the facts. */
@ServiceTest
@Import(Story.class)
class GuidanceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String EDITIONS = "/api/v1/guidance-editions";
    private static final String INTERPRETATIONS = "zwgk.interpretation";
    private static final String STANDARDS = "zwgk.policy.standards";

    private final Story story;

    @Autowired
    GuidanceTests(Story story) {
        this.story = story;
    }

    private UUID standard(UUID category, int version, String amount) {
        story.facts.send(
                STANDARDS,
                "StandardSet",
                category,
                Map.of(
                        "categoryId",
                        category,
                        "version",
                        version,
                        "title",
                        "低保标准" + category,
                        "unit",
                        "元/月·人",
                        "amounts",
                        List.of(
                                Map.of(
                                        "district",
                                        "月湖区",
                                        "amount",
                                        new BigDecimal(amount),
                                        "effectiveFrom",
                                        "2026-01-01"),
                                Map.of("district", "月湖区", "amount", 9999, "effectiveFrom", "2099-01-01")),
                        "url",
                        "/standards?category=dibao"));
        return category;
    }

    private void awaitSource(String kind, String title) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.api
                                .get(EDITIONS + "/sources?kind=" + kind, Person.CHENJING)
                                .body()
                                .valueStream()
                                .map(source -> source.path("title").asString()))
                        .anyMatch(found -> found.contains(title)));
    }

    private static Map<String, Object> item(String kind, UUID source, String words) {
        return Map.of("heading", "能领多少钱", "words", words, "kind", kind, "sourceId", source);
    }

    private String begun(String lifeEvent, List<Map<String, Object>> items) {
        Answer begun = story.api.post(
                EDITIONS, Map.of("lifeEvent", lifeEvent, "title", "困难家庭能得到哪些帮助", "items", items), Person.CHENJING);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return requireNonNull(begun.headers().getLocation()).getPath();
    }

    private void publish(String edition) {
        story.act(edition, "submit", Person.CHENJING);
        story.act(edition, "approve", Person.ZHAOMIN);
    }

    private JsonNode firstItem(String lifeEvent) {
        return story.api.get("/api/v1/guidance/" + lifeEvent).node("items").path(0);
    }

    @Test
    void aChangedAmountIsShownAtOnceAndTheEditorsWordsAreMarked() {
        UUID category = standard(UUID.randomUUID(), 1, "1180");
        awaitSource("STANDARD", category.toString());
        String edition = begun("ASSISTANCE", List.of(item("STANDARD", category, "每人每月1180元。")));
        assertThat(story.api.get("/api/v1/guidance/ASSISTANCE").code()).isEqualTo("guidance-not-published");
        publish(edition);
        assertThat(firstItem("ASSISTANCE").at("/amounts/0/amount").asString()).isEqualTo("1180 元/月·人");
        assertThat(firstItem("ASSISTANCE").path("amounts")).hasSize(1);
        assertThat(story.api.get(edition, Person.CHENJING).node("toCheck").asInt())
                .isZero();

        standard(category, 2, "1245");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                firstItem("ASSISTANCE").at("/amounts/0/amount").asString())
                        .isEqualTo("1245 元/月·人"));
        assertThat(firstItem("ASSISTANCE").path("toCheck").asBoolean()).isFalse();
        assertThat(story.api.get(edition, Person.CHENJING).node("toCheck").asInt())
                .isOne();
        assertThat(waiting(Person.CHENJING)).contains(Story.idOf(edition));

        String next = begun("ASSISTANCE", List.of(item("STANDARD", category, "每人每月1245元。")));
        assertThat(waiting(Person.ZHAOMIN)).doesNotContain(Story.idOf(next));
        publish(next);
        assertThat(firstItem("ASSISTANCE").path("words").asString()).isEqualTo("每人每月1245元。");
        assertThat(story.api.get(edition, Person.CHENJING).at("state")).isEqualTo("REPLACED");
        assertThat(waiting(Person.CHENJING)).doesNotContain(Story.idOf(edition), Story.idOf(next));
    }

    @Test
    void aWithdrawnSourceIsShownToNobodyAndARepealedOneSaysSo() {
        Story.Document repealed = story.aDocument().published();
        Story.Document withdrawn = story.aDocument().published();
        awaitSource("DOCUMENT", repealed.title());
        awaitSource("DOCUMENT", withdrawn.title());
        String edition = begun(
                "ELDERLY", List.of(item("DOCUMENT", repealed.id, "吃饭有补贴。"), item("DOCUMENT", withdrawn.id, "看病有补贴。")));
        publish(edition);
        repealed.repealed(20);
        withdrawn.withdrawn(20, "内容有误");
        await().atMost(PATIENCE).untilAsserted(() -> {
            Answer page = story.api.get("/api/v1/guidance/ELDERLY");
            assertThat(page.node("items")).hasSize(1);
            assertThat(page.at("items/0/statusName")).isEqualTo("废止");
        });
        assertThat(story.api.get(edition, Person.CHENJING).node("toCheck").asInt())
                .isEqualTo(2);
    }

    @Test
    void nobodyApprovesHisOwnAndASourceMustBeThere() {
        Story.Document document = story.aDocument().published();
        awaitSource("DOCUMENT", document.title());
        Answer unknown = story.api.post(
                EDITIONS,
                Map.of(
                        "lifeEvent", "FUNERAL",
                        "title", "殡葬",
                        "items", List.of(item("GUIDE", UUID.randomUUID(), "请致电13812345678"))),
                Person.CHENJING);
        assertThat(unknown.reasons()).containsExactlyInAnyOrder("guidance-source-unknown", "personal-data-in-question");
        String edition = begun("FUNERAL", List.of(item("DOCUMENT", document.id, "免费。")));
        assertThat(story.api
                        .post(
                                EDITIONS,
                                Map.of("lifeEvent", "FUNERAL", "title", "殡葬", "items", List.of()),
                                Person.CHENJING)
                        .code())
                .isEqualTo("guidance-edition-open");
        story.act(edition, "submit", Person.CHENJING);
        assertThat(waiting(Person.ZHAOMIN)).contains(Story.idOf(edition));
        Person both = Person.named("chenjing", "陈静", "养老服务科", "drafter", "first-reviewer");
        assertThat(story.api.post(edition + "/acts/approve", null, both).code()).isEqualTo("guidance-own");
        assertThat(story.api.get(EDITIONS).status()).isEqualTo(401);
        assertThat(story.api.get(EDITIONS, Person.LIUMIN).status()).isEqualTo(403);
    }

    @Test
    void whatBecomesOfAPublicEditionIsTold() {
        Story.Document document = story.aDocument().published();
        Story.Document withdrawn = story.aDocument().published();
        awaitSource("DOCUMENT", document.title());
        awaitSource("DOCUMENT", withdrawn.title());
        String edition = begun(
                "CHILDREN", List.of(item("DOCUMENT", document.id, "上学有补助。"), item("DOCUMENT", withdrawn.id, "看病有补贴。")));
        UUID id = UUID.fromString(Story.idOf(edition));
        publish(edition);
        KafkaFacts.Seen told = story.facts.await(INTERPRETATIONS, "GuidancePublished", id);
        assertThat(told.data().path("url").asString()).isEqualTo("/guidance/CHILDREN");
        assertThat(told.data().path("text").asString())
                .contains("能领多少钱", "上学有补助。", document.title(), withdrawn.title());

        withdrawn.withdrawn(20, "内容有误");
        await().atMost(PATIENCE).untilAsserted(() -> {
            KafkaFacts.Seen renewed = story.facts.about(INTERPRETATIONS, id).getLast();
            assertThat(renewed.data().path("version").asLong())
                    .isGreaterThan(told.data().path("version").asLong());
            assertThat(renewed.data().path("text").asString())
                    .contains(document.title())
                    .doesNotContain(withdrawn.title(), "看病有补贴");
        });
        document.repealed(20);

        String next = begun("CHILDREN", List.of(item("DOCUMENT", document.id, "上学、看病都有补助。")));
        UUID nextId = UUID.fromString(Story.idOf(next));
        publish(next);
        story.facts.await(INTERPRETATIONS, "GuidanceReplaced", id);
        story.facts.await(INTERPRETATIONS, "GuidancePublished", nextId);
        assertThat(changes()).containsEntry(id.toString(), "GuidanceReplaced");
        assertThat(changes()).containsEntry(nextId.toString(), "GuidancePublished");

        assertThat(story.api
                        .post(next + "/acts/withdraw", Map.of("reason", "标准调整，重新编写。"), Person.WUTING)
                        .status())
                .isEqualTo(200);
        assertThat(story.facts
                        .await(INTERPRETATIONS, "GuidanceWithdrawn", nextId)
                        .data()
                        .path("reason")
                        .asString())
                .isEqualTo("标准调整，重新编写。");
        assertThat(changes()).containsEntry(nextId.toString(), "GuidanceWithdrawn");
        assertThat(story.facts.about(INTERPRETATIONS, id))
                .as("a repeal changes no words, so nothing is told")
                .filteredOn(seen -> seen.type().equals("GuidancePublished"))
                .hasSize(2);
        assertThat(story.api.get("/api/v1/guidance/CHILDREN").code()).isEqualTo("guidance-not-published");
    }

    @Test
    void onlyOtherSystemsReadTheChanges() {
        assertThat(story.api.get("/api/v1/guidance/changes").status()).isEqualTo(401);
        assertThat(story.api.get("/api/v1/guidance/changes", Person.CHENJING).status())
                .isEqualTo(403);
        assertThat(story.api
                        .get("/api/v1/guidance/changes?limit=501", Person.OTHER_SYSTEM)
                        .reasons())
                .containsExactly("limit-out-of-range");
    }

    /** The types of what is told of editions, by their ids. */
    private Map<String, String> changes() {
        Map<String, String> types = new HashMap<>();
        @Nullable String after = "";
        while (after != null) {
            Answer page = story.api.get("/api/v1/guidance/changes?limit=1" + after, Person.OTHER_SYSTEM);
            page.node("items")
                    .forEach(change -> types.put(
                            change.at("/data/guidanceId").asString(),
                            change.path("type").asString()));
            after = page.node("next").isNull() ? null : "&after=" + page.at("next");
        }
        return types;
    }

    private List<String> waiting(Person person) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .node("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
