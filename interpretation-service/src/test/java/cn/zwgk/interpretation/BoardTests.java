package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** 解读情况统计: what was owed and delivered, by office and month. Each test has a month of its own. */
@ServiceTest
@Import(Story.class)
class BoardTests {

    private static final String BOARDS = "/api/v1/interpretation-boards";
    private static final String OFFICE = URLEncoder.encode("养老服务科", StandardCharsets.UTF_8);

    private final Story story;

    @Autowired
    BoardTests(Story story) {
        this.story = story;
    }

    @AfterEach
    void backToTheTimeOfTheMachine() {
        story.time.reset();
    }

    private void interpreted(Story.Document document) {
        String material = document.material();
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
    }

    private JsonNode figures(String month) {
        Answer board =
                story.api.get(BOARDS + "?from=" + month + "&to=" + month + "&office=" + OFFICE, Person.LINGUODONG);
        assertThat(board.status()).as(board.text()).isEqualTo(200);
        return board.node("lines").path(0).path("figures");
    }

    @Test
    void lateIsLateWhetherItIsMetAfterwardsOrNot() {
        story.time.set("2025-03-04T10:00");
        interpreted(story.aDocument().published());
        Story.Document metLate = story.aDocument().published();
        Story.Document never = story.aDocument().published();
        metLate.duty();
        never.duty();
        story.time.set("2025-03-11T10:00");
        metLate.dutyIn("OVERDUE");
        never.dutyIn("OVERDUE");
        interpreted(metLate);
        metLate.dutyIn("MET_LATE");
        Story.Document open = story.aDocument().published();
        open.duty();
        Story.Document withdrawn = story.aDocument().published();
        withdrawn.duty();
        withdrawn.withdrawn(10, "重复发布").dutyIn("ENDED");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode figures = figures("2025-03");
            assertThat(figures.path("opened").asInt()).isEqualTo(5);
            assertThat(figures.path("onTime").asInt()).isEqualTo(1);
            assertThat(figures.path("metLate").asInt()).isEqualTo(1);
            assertThat(figures.path("overdue").asInt()).isEqualTo(1);
            assertThat(figures.path("late").asInt()).isEqualTo(2);
            assertThat(figures.path("open").asInt()).isEqualTo(1);
            assertThat(figures.path("ended").asInt()).isEqualTo(1);
            assertThat(figures.path("onTimePercent").asDouble()).isEqualTo(33.3);
        });
        JsonNode figures = figures("2025-03");
        assertThat(figures.path("needed").asInt()).isEqualTo(4);
        assertThat(figures.path("interpreted").asInt()).isEqualTo(2);
        assertThat(figures.path("coveragePercent").asDouble()).isEqualTo(50.0);
        assertThat(figures.at("/forms/0/formName").asString()).isEqualTo("文字");
        assertThat(figures.at("/forms/0/count").asInt()).isEqualTo(2);
        everyFigureLeadsToItsDuties(metLate, never);
    }

    private void everyFigureLeadsToItsDuties(Story.Document metLate, Story.Document never) {
        String narrowed = Story.DUTIES + "?month=2025-03&office=" + OFFICE + "&size=200";
        assertThat(story.api.get(narrowed, Person.WUTING).node("total").asInt()).isEqualTo(5);
        assertThat(story.api
                        .get(narrowed + "&outcome=LATE", Person.WUTING)
                        .node("items")
                        .valueStream()
                        .map(duty -> duty.path("documentId").asString()))
                .containsExactlyInAnyOrder(metLate.id.toString(), never.id.toString());
        String sheet = story.api
                .get(
                        Story.DUTIES + "/export.csv?month=2025-03&outcome=LATE&office=" + OFFICE + "&sort=dueAt",
                        Person.WUTING)
                .text();
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).contains(never.title(), "2025-03-07 23:59", "已逾期", "逾期完成");
        assertThat(story.api
                        .get(BOARDS + "/export.csv?from=2025-03&to=2025-03&office=" + OFFICE, Person.WUTING)
                        .text()
                        .lines())
                .anyMatch(line -> line.startsWith("养老服务科,2025-03,5,1,1,1,1,1,0,0,33.3,4,2,50"))
                .last()
                .asString()
                .startsWith("合计,,5,");
        assertThat(story.api
                        .get(BOARDS + "/export.xlsx?from=2025-03&to=2025-03", Person.WUTING)
                        .text())
                .startsWith("PK");
    }

    @Test
    void aDocumentOfTheLastEveningCountsInItsMonthInChina() {
        story.time.set("2025-05-31T23:30");
        story.aDocument().published().duty();
        assertThat(figures("2025-05").path("opened").asInt()).isEqualTo(1);
        assertThat(figures("2025-06").isMissingNode()).isTrue();
    }

    @Test
    void wrongMonthsAndFormatsAreRefused() {
        assertThat(story.api
                        .get(BOARDS + "?from=2025-06&to=2025-05", Person.WUTING)
                        .code())
                .isEqualTo("board-months-invalid");
        assertThat(story.api
                        .get(BOARDS + "?from=2020-01&to=2025-05", Person.WUTING)
                        .code())
                .isEqualTo("board-months-invalid");
        assertThat(story.api.get(BOARDS + "/export.pdf", Person.WUTING).code()).isEqualTo("sheet-format-unknown");
        assertThat(story.api
                        .get(Story.DUTIES + "/export.csv?sort=title", Person.WUTING)
                        .code())
                .isEqualTo("sort-not-supported");
    }

    @Test
    void onlyOfficersSeeBoards() {
        assertThat(story.api.get(BOARDS).status()).isEqualTo(401);
        assertThat(story.api.get(BOARDS, Person.LIUMIN).status()).isEqualTo(403);
        assertThat(story.api.get(BOARDS + "/export.csv", Person.LIUMIN).status())
                .isEqualTo(403);
    }
}
