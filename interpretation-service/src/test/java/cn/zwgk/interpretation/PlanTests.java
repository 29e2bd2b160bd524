package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 解读方案: planned with the draft, by the office that drafts. */
@ServiceTest
@Import(Story.class)
class PlanTests {

    private final Story story;

    @Autowired
    PlanTests(Story story) {
        this.story = story;
    }

    @Test
    void thePlanIsOpenedWithTheDraftAndShowsItsGaps() { // 工作要点 6: 同步起草
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String path = path(document);
        Answer opened = opened(path);
        assertThat(opened.at("items/0/formName")).isEqualTo("文字");
        assertThat(opened.at("items/0/responsible")).isNotEmpty();
        assertThat(opened.node("editable").asBoolean()).isTrue();

        Map<String, Object> plan = Map.of(
                "items",
                List.of(
                        Map.of("form", "TEXT", "responsible", "陈静"),
                        Map.of("form", "PICTURE", "responsible", "王芳", "plannedOn", "2026-12-01", "note", "一图读懂")));
        Answer revised = story.api.put(path, plan, opened.eTag(), Person.CHENJING);
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.at("history/1/actName")).isEqualTo("修改解读方案");
        assertThat(revised.at("changedBy")).isEqualTo("陈静");

        String material = document.material();
        assertThat(story.api.get(path, Person.SUNLI).node("items/0/handedIn").asBoolean())
                .isFalse();
        story.act(material, "submit", Person.CHENJING);
        Answer shown = story.api.get(path, Person.SUNLI);
        assertThat(shown.node("items/0/handedIn").asBoolean()).isTrue();
        assertThat(shown.node("items/1/handedIn").asBoolean()).isFalse();
        assertThat(shown.node("editable").asBoolean()).isFalse();
    }

    @Test
    void whatIsWrongWithAPlanIsToldAtOnce() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String path = path(document);
        Answer opened = opened(path);
        Map<String, String> text = Map.of("form", "TEXT", "responsible", "陈静");
        assertThat(story.api
                        .put(path, Map.of("items", List.of()), opened.eTag(), Person.CHENJING)
                        .reasons())
                .containsExactly("plan-empty");
        assertThat(story.api
                        .put(path, Map.of("items", List.of(text, text)), opened.eTag(), Person.CHENJING)
                        .reasons())
                .containsExactly("plan-form-twice");
        assertThat(story.api
                        .put(path, Map.of("items", List.of(text)), opened.eTag(), Person.WANGQIANG)
                        .code())
                .isEqualTo("drafting-office-interprets");
        assertThat(story.api
                        .put(path, Map.of("items", List.of(text)), "\"7\"", Person.CHENJING)
                        .status())
                .isEqualTo(412);
        assertThat(story.api.get(path).status()).isEqualTo(401);
    }

    @Test
    void whatNeedsNoInterpretationMayBePlannedAllTheSame() {
        Story.Document document = story.aDocument().needsNoInterpretation().published();
        document.material();
        Answer none = story.api.get(path(document), Person.CHENJING);
        assertThat(none.node("version").asLong()).isZero();
        assertThat(none.node("items")).isEmpty();
        Answer planned = story.api.put(
                path(document),
                Map.of("items", List.of(Map.of("form", "VIDEO", "responsible", "陈静"))),
                none.eTag(),
                Person.CHENJING);
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        assertThat(planned.node("version").asLong()).isPositive();
    }

    private Answer opened(String path) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> story.api.get(path, Person.CHENJING), answer -> answer.status() == 200);
    }

    private static String path(Story.Document document) {
        return "/api/v1/interpretation-plans/" + document.id;
    }
}
