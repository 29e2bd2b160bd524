package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Story.class)
class WorklistTests {

    private final Story story;

    @Autowired
    WorklistTests(Story story) {
        this.story = story;
    }

    @BeforeEach
    void itIsAThursdayInNovember() {
        story.time.set("2026-11-19T09:00");
    }

    @AfterEach
    void backToTheTimeOfTheMachine() {
        story.time.reset();
    }

    @Test
    void aDutyWaitsForTheOfficeUntilSomebodyBegins() {
        Story.Document document = story.aDocument().published();
        String duty = document.duty().path("id").asString();
        JsonNode waiting = item(Person.CHENJING, duty);
        assertThat(waiting.path("type").asString()).isEqualTo("INTERPRETATION_DUTY");
        assertThat(waiting.path("actName").asString()).isEqualTo("编写解读材料");
        assertThat(waiting.path("remainingWorkingDays").asInt()).isEqualTo(3);
        assertThat(waiting.path("href").asString()).isEqualTo("/console/interpretations?duty=" + duty);
        assertThat(items(Person.WANGQIANG, duty)).isEmpty();

        String material = Story.idOf(document.material());
        assertThat(items(Person.CHENJING, duty)).isEmpty();
        assertThat(item(Person.CHENJING, material).path("act").asString()).isEqualTo("submit");
    }

    @Test
    void materialWaitsForWhoeverIsNext() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        String id = Story.idOf(material);
        story.act(material, "submit", Person.CHENJING);
        assertThat(items(Person.CHENJING, id)).isEmpty();
        JsonNode review = item(Person.ZHAOMIN, id);
        assertThat(review.path("act").asString()).isEqualTo("pass");
        assertThat(review.path("stateName").asString()).isEqualTo("初审中");
        assertThat(review.path("dueAt").asString()).isNotEmpty();
        assertThat(items(Person.SUNLI, id)).isEmpty();
        story.act(material, "pass", Person.ZHAOMIN);
        assertThat(items(Person.ZHAOMIN, id)).isEmpty();
        assertThat(item(Person.SUNLI, id).path("stateName").asString()).isEqualTo("复审中");
        story.act(material, "pass", Person.SUNLI);
        story.act(material, "pass", Person.ZHOUHAI);
        assertThat(item(Person.WUTING, id).path("actName").asString()).isEqualTo("发布解读");
        story.act(material, "publish", Person.WUTING);
        assertThat(items(Person.WUTING, id)).isEmpty();
    }

    @Test
    void anOverdueDutyIsEscalated() {
        Story.Document document = story.aDocument().published();
        String duty = document.duty().path("id").asString();
        assertThat(items(Person.LINGUODONG, duty)).isEmpty();
        story.time.set("2026-11-25T00:00");
        document.dutyIn("OVERDUE");
        assertThat(item(Person.LINGUODONG, duty).path("lampName").asString()).isEqualTo("逾期");
        assertThat(item(Person.WUTING, duty).path("actName").asString()).isEqualTo("督促办理");
        assertThat(item(Person.CHENJING, duty).path("stateName").asString()).isEqualTo("已逾期");
    }

    @Test
    void thePublicHasNoWorklist() {
        assertThat(story.api.get("/api/v1/worklist/interpretations").status()).isEqualTo(401);
        assertThat(story.api
                        .get("/api/v1/worklist/interpretations", Person.OTHER_SYSTEM)
                        .status())
                .isEqualTo(403);
    }

    private JsonNode item(Person person, String id) {
        assertThat(items(person, id)).hasSize(1);
        return items(person, id).getFirst();
    }

    private List<JsonNode> items(Person person, String id) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .toList();
    }
}
