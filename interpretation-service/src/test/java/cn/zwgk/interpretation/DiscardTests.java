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

/** 草稿作废: what was prepared beside a draft ends with it, and stays to be read. */
@ServiceTest
@Import(Story.class)
class DiscardTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REASON = "与新办法合并起草";

    private final Story story;

    @Autowired
    DiscardTests(Story story) {
        this.story = story;
    }

    @Test
    void materialUnderReviewEndsWithItsDraftAndSaysWhy() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String submitted = document.material();
        story.act(submitted, "submit", Person.CHENJING);
        String draft = document.material();
        assertThat(worklist(Person.CHENJING)).contains(Story.idOf(draft));

        document.discarded(2, REASON);
        for (String material : List.of(submitted, draft)) {
            Answer page = await().atMost(PATIENCE)
                    .until(
                            () -> story.api.get(material, Person.CHENJING),
                            found -> found.at("state").equals("ENDED"));
            assertThat(page.at("stateName")).isEqualTo("已终止（文件草稿作废）");
            assertThat(page.at("endReason")).isEqualTo("文件草稿已作废：" + REASON);
            assertThat(page.node("allowedActs")).isEmpty();
            assertThat(page.at("body")).as("it stays to be read").contains("让老人吃上热饭");
            assertThat(page.node("history").valueStream())
                    .last()
                    .satisfies(
                            line -> assertThat(line.path("reason").asString()).contains(REASON));
            assertThat(story.api
                            .post(material + "/acts/pass", null, Person.ZHAOMIN)
                            .status())
                    .isEqualTo(409);
            assertThat(story.api
                            .post(material + "/acts/submit", null, Person.CHENJING)
                            .status())
                    .isEqualTo(409);
        }
        for (Person person : List.of(Person.CHENJING, Person.ZHAOMIN, Person.WUTING)) {
            assertThat(worklist(person)).doesNotContain(Story.idOf(submitted), Story.idOf(draft));
        }
    }

    @Test
    void acceptedMaterialEndsTooAndNothingNewIsBegun() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = document.materialAcceptedInStep();
        document.discarded(7, null);
        await().atMost(PATIENCE)
                .until(() ->
                        story.api.get(material, Person.CHENJING).at("state").equals("ENDED"));
        assertThat(story.api.get(material, Person.CHENJING).at("endReason")).isEqualTo("文件草稿已作废。");
        assertThat(story.api
                        .post(Story.MATERIALS, document.content(), Person.CHENJING)
                        .code())
                .isEqualTo("document-discarded");
        String plan = "/api/v1/interpretation-plans/" + document.id;
        Answer planned = story.api.get(plan, Person.CHENJING);
        assertThat(planned.node("editable").asBoolean()).isFalse();
        assertThat(planned.at("endReason")).isEqualTo("文件草稿已作废。");
        assertThat(planned.text()).contains("plan.ended");
        assertThat(story.api
                        .put(
                                plan,
                                Map.of("items", List.of(Map.of("form", "TEXT", "responsible", "陈静"))),
                                planned.eTag(),
                                Person.CHENJING)
                        .code())
                .isEqualTo("document-discarded");
    }

    @Test
    void theSameFactTwiceChangesNothing() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = document.material();
        document.discarded(2, REASON);
        await().atMost(PATIENCE)
                .until(() ->
                        story.api.get(material, Person.CHENJING).at("state").equals("ENDED"));
        long version = story.api.get(material, Person.CHENJING).node("version").asLong();
        document.discarded(2, REASON).drafted();
        Story.Document later = story.aDocument().published();
        later.duty();
        assertThat(story.api.get(material, Person.CHENJING).node("version").asLong())
                .isEqualTo(version);
    }

    private String worklist(Person person) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .text();
    }
}
