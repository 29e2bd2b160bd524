package cn.zwgk.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Demands, questions and guidance of the sample name what the sample has. */
class SampleUnderstandingTests {

    private static final Path FOLDER = Path.of("..", "sample");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private JsonNode content = JsonMapper.shared().createObjectNode();
    private List<SampleFile> documents = List.of();

    @BeforeEach
    void read() throws IOException {
        content = json("understanding.json");
        documents = SampleFile.allIn(FOLDER.resolve("documents"), TODAY);
    }

    @Test
    void theDeskShowsDemandsOfSeveralSourcesAndOneThatNamesNoDocument() {
        assertThat(texts(content.path("demands"), "source")).contains("HOTLINE", "HALL");
        assertThat(content.path("demands").valueStream()).anyMatch(demand -> !demand.has("document"));
        assertThat(content.path("demands").valueStream().map(demand -> demand.path("externalId")))
                .as("numbers, by which loading again is repeatable")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDocumentThatIsNamedIsPublished() {
        Set<String> published = documents.stream()
                .filter(file -> file.is("way", "import") || file.is("target", "published"))
                .map(SampleFile::name)
                .collect(Collectors.toSet());
        assertThat(content.findValuesAsString("document")).isNotEmpty().allMatch(published::contains);
    }

    @Test
    void questionsAreWrittenByTheDrafterOfTheirDocumentAndAnswerDemandsOfIt() { // 谁起草谁解读
        for (JsonNode question : content.path("questions")) {
            String document = question.path("document").asString();
            assertThat(documents)
                    .filteredOn(file -> file.name().equals(document))
                    .allMatch(
                            file -> file.is("drafter", question.path("drafter").asString()));
            assertThat(content.path("demands")
                            .valueStream()
                            .filter(demand ->
                                    demand.path("document").asString("").equals(document))
                            .map(demand -> demand.path("externalId")))
                    .containsAll(question.path("answers").valueStream().toList());
            assertThat(question.path("reviewer")).isNotEqualTo(question.path("drafter"));
        }
    }

    @Test
    void guidanceForTwoEventsOfLifeLeadsToPublishedGuidesAmountsAndQuestions() throws IOException {
        assertThat(texts(content.path("guidance"), "lifeEvent")).containsExactlyInAnyOrder("ELDERLY", "DISABILITY");
        Set<String> amounts = json("standards.json")
                .path("categories")
                .valueStream()
                .map(SampleUnderstandingTests::amountTitle)
                .collect(Collectors.toSet());
        Map<String, Set<String>> known = Map.of(
                "GUIDE", published(json("guides.json"), "title"),
                "STANDARD", amounts,
                "QUESTION", published(content.path("questions"), "question"));
        for (JsonNode guidance : content.path("guidance")) {
            assertThat(texts(guidance.path("items"), "kind")).contains("DOCUMENT", "GUIDE", "STANDARD", "QUESTION");
            guidance.path("items").forEach(item -> {
                if (!item.has("document")) {
                    assertThat(known.get(item.path("kind").asString()))
                            .contains(item.path("title").asString());
                }
            });
        }
    }

    /** As policy-service tells of it. */
    private static String amountTitle(JsonNode category) {
        String group = category.path("group").asString();
        String name = category.path("name").asString();
        return (group.equals(name) ? name : group + "（" + name + "）") + "标准";
    }

    private static Set<String> published(JsonNode list, String field) {
        return list.valueStream()
                .filter(each -> !each.has("left"))
                .map(each -> each.path(field).asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).collect(Collectors.toSet());
    }

    private static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name)));
    }
}
