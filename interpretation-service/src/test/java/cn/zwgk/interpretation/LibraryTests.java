package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Story.class)
class LibraryTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;

    @Autowired
    LibraryTests(Story story) {
        this.story = story;
    }

    private String published(Story.Document document) {
        String material = document.material();
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        return Story.idOf(material);
    }

    @Test
    void everybodyReadsAnInterpretationWithItsDocument() {
        Story.Document document = story.aDocument().published();
        String id = published(document);
        Answer page = story.api.get(Story.LIBRARY + "/" + id);
        assertThat(page.at("title")).isEqualTo("老年助餐怎么吃、怎么补，一文读懂");
        assertThat(page.at("formName")).isEqualTo("文字");
        assertThat(page.at("documentTitle")).isEqualTo(document.title());
        assertThat(page.at("documentIndexNumber")).isNotEmpty();
        assertThat(page.at("documentValidityName")).isEqualTo("有效");
        assertThat(page.at("keyPoints/0/clause")).isEqualTo("第三条");
        assertThat(page.at("office")).isEqualTo("养老服务科");
        assertThat(page.node("documentWithdrawn").asBoolean()).isFalse();
    }

    @Test
    void readersSeeThatTheDocumentWasRepealedOrWithdrawn() {
        Story.Document document = story.aDocument().published();
        String id = published(document);
        String before = story.api.get(Story.LIBRARY + "/" + id).eTag();
        document.repealed(20);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(story.api.get(Story.LIBRARY + "/" + id).at("documentValidityName"))
                                .isEqualTo("废止"));
        assertThat(story.api.get(Story.LIBRARY + "/" + id).eTag()).isNotEqualTo(before);
        document.withdrawn(21, "依据文件已失效");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.api
                                .get(Story.LIBRARY + "/" + id)
                                .node("documentWithdrawn")
                                .asBoolean())
                        .isTrue());
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String id = published(story.aDocument().published());
        String tag = String.valueOf(story.api.get(Story.LIBRARY + "/" + id).eTag());
        assertThat(story.api
                        .call(HttpMethod.GET, Story.LIBRARY + "/" + id, null, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void theListIsNarrowedByDocumentFormTopicAndWords() {
        Story.Document document = story.aDocument().published();
        String id = published(document);
        String ofDocument = Story.LIBRARY + "?documentId=" + document.id;
        assertThat(ids(ofDocument)).containsExactly(id);
        assertThat(ids(ofDocument + "&form=TEXT")).containsExactly(id);
        assertThat(ids(ofDocument + "&form=VIDEO")).isEmpty();
        assertThat(ids(ofDocument + "&topic=" + encoded("老年助餐"))).containsExactly(id);
        assertThat(ids(ofDocument + "&topic=" + encoded("殡葬"))).isEmpty();
        assertThat(ids(ofDocument + "&q=" + encoded("一文读懂"))).containsExactly(id);
        assertThat(ids(ofDocument + "&q=" + encoded("婚姻登记"))).isEmpty();
        assertThat(story.api.get(Story.LIBRARY + "?sort=body").code()).isEqualTo("sort-not-supported");
    }

    @Test
    void thePublicNeverSeesWhatIsNotPublished() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        assertThat(ids(Story.LIBRARY + "?documentId=" + document.id)).isEmpty();
        assertThat(story.api.get(Story.LIBRARY + "/" + Story.idOf(material)).code())
                .isEqualTo("interpretation-not-found");
        assertThat(story.api.get(material).status()).isEqualTo(401);
    }

    @Test
    void anotherSystemReadsEverythingThatWasEverPublicPageByPage() {
        String kept = published(story.aDocument().published());
        String taken = published(story.aDocument().published());
        story.api.post(Story.MATERIALS + "/" + taken + "/acts/withdraw", Map.of("reason", "内容有误"), Person.WUTING);
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            Answer page = story.api.get(
                    Story.LIBRARY + "/changes?limit=1" + (next.isEmpty() ? "" : "&after=" + next), Person.OTHER_SYSTEM);
            page.node("items").valueStream().forEach(all::add);
            next = page.at("next");
        } while (!next.isEmpty());
        assertThat(all)
                .extracting(
                        change -> change.path("data").path("interpretationId").asString())
                .doesNotHaveDuplicates()
                .contains(kept, taken);
        assertThat(ofType(all, "InterpretationPublished")).contains(kept).doesNotContain(taken);
        assertThat(ofType(all, "InterpretationWithdrawn")).contains(taken);
        assertThat(story.api.get(Story.LIBRARY + "/changes", Person.CHENJING).status())
                .isEqualTo(403);
    }

    @Test
    void theChangesTellTheSameVersionsAsTheFacts() {
        String id = published(story.aDocument().published());
        JsonNode told = story.facts
                .await(Story.INTERPRETATION, "InterpretationPublished", UUID.fromString(id))
                .data();
        Answer changes = story.api.get(Story.LIBRARY + "/changes?limit=500", Person.OTHER_SYSTEM);
        JsonNode read = changes.node("items")
                .valueStream()
                .map(change -> change.path("data"))
                .filter(data -> data.path("interpretationId").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(read.path("version")).isEqualTo(told.path("version"));
        assertThat(read.path("text")).isEqualTo(told.path("text"));
    }

    private List<String> ids(String path) {
        Answer answer = story.api.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.node("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<String> ofType(List<JsonNode> changes, String type) {
        return changes.stream()
                .filter(change -> change.path("type").asString().equals(type))
                .map(change -> change.path("data").path("interpretationId").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
