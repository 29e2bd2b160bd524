package cn.zwgk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 检索无结果 is told when it is often, never who searched; 政策问答 is found. */
class MissTests extends SearchTest {

    private static final String SEARCHES = "zwgk.search";
    private static final JsonMapper JSON = new JsonMapper();

    private void searchInVain(String words, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(total(search("q", words))).isZero();
        }
    }

    private static UUID idOf(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordsThatAreOftenSearchedForInVainAreTold() {
        searchInVain("Zqxwv 补助", 6);
        searchInVain("zqxwv　补助 ", 4);
        JsonNode fact =
                kafka.await(SEARCHES, "SearchFoundNothing", idOf("zqxwv 补助")).data();
        assertThat(fact.path("words").asString()).isEqualTo("zqxwv 补助");
        assertThat(fact.path("count").asInt()).isEqualTo(10);
        assertThat(fact.properties()).hasSize(4);
    }

    @Test
    void rareWordsPersonalDataAndNarrowedSearchesAreNot() {
        searchInVain("qvkzj津贴", 9);
        searchInVain("qvkzj13812345678", 12);
        for (int time = 0; time < 12; time++) {
            search("q", "wkjqz津贴", "type", "GUIDE");
        }
        // Told after everything before it, so the others would be there too.
        searchInVain("xvqzk津贴", 10);
        kafka.await(SEARCHES, "SearchFoundNothing", idOf("xvqzk津贴"));
        assertThat(kafka.about(SEARCHES, idOf("qvkzj津贴"))).isEmpty();
        assertThat(kafka.about(SEARCHES, idOf("qvkzj13812345678"))).isEmpty();
        assertThat(kafka.about(SEARCHES, idOf("wkjqz津贴"))).isEmpty();
    }

    @Test
    void whatStaysRareIsForgottenAfterAMonth() {
        searchInVain("jzqvx津贴", 9);
        time.advance(Duration.ofDays(31));
        searchInVain("jzqvx津贴", 9);
        searchInVain("kzqvx津贴", 10);
        kafka.await(SEARCHES, "SearchFoundNothing", idOf("kzqvx津贴"));
        assertThat(kafka.about(SEARCHES, idOf("jzqvx津贴"))).isEmpty();
    }

    @Test
    void anAnsweredQuestionIsFoundOnThePageOfItsDocumentUntilItIsWithdrawn() {
        ObjectNode answered =
                (ObjectNode) JSON.readTree(Contracts.exampleText("zwgk.interpretation/QuestionAnswered.v1"));
        UUID question = UUID.randomUUID();
        String words = "护照翻译件" + UUID.randomUUID().toString().substring(0, 6);
        answered.put("questionId", question.toString()).put("question", words + "怎么办？");
        kafka.send("zwgk.interpretation", "QuestionAnswered", question, answered);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(search("q", words))).contains(question.toString()));
        kafka.send(
                "zwgk.interpretation",
                "QuestionWithdrawn",
                question,
                Map.of("questionId", question, "version", 99, "documentId", UUID.randomUUID(), "reason", "调整"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ids(search("q", words))).doesNotContain(question.toString()));
    }
}
