package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(Story.class)
class DutyTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Story story;

    @Autowired
    DutyTests(Story story) {
        this.story = story;
    }

    @BeforeEach
    void itIsAnOrdinaryTuesday() {
        story.time.set("2026-09-15T09:30");
    }

    @AfterEach
    void backToTheTimeOfTheMachine() {
        story.time.reset();
    }

    @Test
    void publicationOpensADutyOfThreeWorkingDays() {
        JsonNode duty = story.aDocument().published().duty();
        assertThat(duty.path("state").asString()).isEqualTo("OPEN");
        assertThat(duty.path("stateName").asString()).isEqualTo("办理中");
        assertThat(duty.path("office").asString()).isEqualTo("养老服务科");
        assertThat(instant(duty, "dueAt")).isEqualTo(Instant.parse("2026-09-18T16:00:00Z"));
        assertThat(duty.path("remainingWorkingDays").asInt()).isEqualTo(3);
        assertThat(duty.path("lampName").asString()).isEqualTo("正常");
        assertThat(duty.path("explanation")).hasSize(4);
    }

    @Test
    void aDutyOverTheNationalDayHolidayFallsDueOnTheMakeUpSaturday() {
        story.time.set("2026-09-30T10:00");
        Story.Document document = story.aDocument().published();
        JsonNode duty = document.duty();
        assertThat(instant(duty, "dueAt")).isEqualTo(Instant.parse("2026-10-10T16:00:00Z"));
        assertThat(duty.path("explanation")
                        .valueStream()
                        .map(day -> day.path("reason").asString()))
                .contains("国庆节放假", "第3个工作日（国庆节调休上班）");

        story.time.set("2026-10-10T21:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(document.dutyHistory()).endsWith("duty.reminded"));
        assertThat(document.dutyIn("OPEN").path("lampName").asString()).isEqualTo("临期");

        story.time.set("2026-10-11T00:00");
        JsonNode overdue = document.dutyIn("OVERDUE");
        assertThat(overdue.path("lampName").asString()).isEqualTo("逾期");
        JsonNode fact =
                story.facts.await(Story.INTERPRETATION, "DutyOverdue", id(duty)).data();
        assertThat(instant(fact, "dueAt")).isEqualTo(Instant.parse("2026-10-10T16:00:00Z"));
        assertThat(fact.path("documentId").asString()).isEqualTo(document.id.toString());

        story.time.set("2026-10-12T15:00");
        assertThat(document.dutyIn("OVERDUE").path("remainingWorkingDays").asInt())
                .isEqualTo(-1);
        String material = document.material();
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        assertThat(document.dutyIn("MET_LATE").path("lamp").asString()).isEqualTo("NONE");
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "DutyMet", id(duty))
                        .data()
                        .path("late")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theOfficeIsRemindedWhenTheLastWorkingDayBeginsAndFourHoursBeforeItsEnd() {
        Story.Document document = story.aDocument().published();
        assertThat(document.duty().path("state").asString()).isEqualTo("OPEN");
        story.time.set("2026-09-18T08:00");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(document.dutyHistory()).containsExactly("duty.opened", "duty.reminded"));
        story.time.set("2026-09-18T20:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(document.dutyHistory())
                        .containsExactly("duty.opened", "duty.reminded", "duty.reminded"));
        assertThat(story.facts.about(Story.INTERPRETATION, id(document.duty())))
                .extracting(fact -> fact.type())
                .contains("DutyDueSoon");
    }

    @Test
    void materialThatPassedReviewIsPublishedInStepAndTheDutyIsMetAtOnce() {
        Story.Document document = story.aDocument().mustBeInterpretedInStep().drafted();
        String material = document.materialAcceptedInStep();
        assertThat(story.api
                        .post(material + "/acts/publish", null, Person.WUTING)
                        .code())
                .isEqualTo("document-not-public");

        document.published();
        JsonNode duty = document.dutyIn("MET");
        assertThat(instant(duty, "metAt")).isEqualTo(instant(duty, "openedAt"));
        assertThat(document.dutyHistory()).containsExactly("duty.opened", "duty.met");
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "DutyMet", id(duty))
                        .data()
                        .path("late")
                        .asBoolean())
                .isFalse();
        JsonNode fact = story.facts
                .await(Story.INTERPRETATION, "InterpretationPublished", UUID.fromString(Story.idOf(material)))
                .data();
        assertThat(fact.path("documentTitle").asString()).isEqualTo(document.title());
        assertThat(fact.path("url").asString()).isEqualTo("/interpretations/" + Story.idOf(material));
        assertThat(story.api.get(Story.LIBRARY + "/" + Story.idOf(material)).status())
                .isEqualTo(200);
    }

    @Test
    void publishingOnTheThirdWorkingDayIsInTime() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        story.accept(material);
        story.time.set("2026-09-18T23:59");
        story.act(material, "publish", Person.WUTING);
        assertThat(document.duty().path("state").asString()).isEqualTo("MET");
    }

    @Test
    void aDocumentThatNeedsNoneOrComesFromElsewhereOpensNoDuty() {
        Story.Document needsNone = story.aDocument().needsNoInterpretation().published();
        Story.Document imported = story.aDocument().fromElsewhere().published();
        // Both are known when material can be written for them; by then a duty would be there.
        needsNone.material();
        imported.material();
        assertThat(needsNone.dutyIfAny()).isEmpty();
        assertThat(imported.dutyIfAny()).isEmpty();
    }

    @Test
    void aPublicationThatIsToldTwiceOpensOneDuty() {
        Story.Document document = story.aDocument();
        Instant at = story.time.instant();
        UUID event = story.facts.send(Story.POLICY, "DocumentPublished", document.id, document.publication(9, at));
        story.facts.send(event, Story.POLICY, "DocumentPublished", document.id, document.publication(9, at));
        // The same news under another id, as after a replay by hand.
        document.published(9, at).withdrawn(10, "重复发布");
        document.dutyIn("ENDED");
        assertThat(document.dutyHistory()).containsExactly("duty.opened", "duty.ended");
    }

    @Test
    void aPublicationThatIsToldAfterARevisionOpensTheDutyAndKeepsTheNewerTitle() {
        Story.Document document = story.aDocument().renamed("修改后的标题").revised(12);
        Instant published = story.time.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        document.renamed("原标题").published(9, published);
        JsonNode duty = document.duty();
        assertThat(duty.path("documentTitle").asString()).isEqualTo("修改后的标题");
        assertThat(instant(duty, "openedAt")).isEqualTo(published);
    }

    @Test
    void aPublicationThatIsToldAfterTheWithdrawalOpensNoDuty() {
        Story.Document document =
                story.aDocument().drafted().withdrawn(10, "内容有误").published(9, story.time.instant());
        Story.Document next = story.aDocument().published();
        next.duty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.api
                                .post(Story.MATERIALS, document.content(), Person.CHENJING)
                                .code())
                        .isEqualTo("document-withdrawn"));
        assertThat(document.dutyIfAny()).isEmpty();
    }

    @Test
    void withdrawingTheDocumentEndsTheDutyAndSaysWhy() {
        Story.Document document = story.aDocument().published();
        document.duty();
        document.withdrawn(10, "发布对象有误");
        JsonNode duty = document.dutyIn("ENDED");
        assertThat(duty.path("remainingWorkingDays").isNull()).isTrue();
        assertThat(story.api
                        .get(Story.DUTIES + "/" + duty.path("id").asString(), Person.LINGUODONG)
                        .at("history/1/reason"))
                .isEqualTo("文件已撤回：发布对象有误");
        story.time.set("2026-09-21T00:00");
        story.facts.await(Story.INTERPRETATION, "DutyEnded", id(duty));
        assertThat(document.duty().path("state").asString()).isEqualTo("ENDED");
    }

    @Test
    void aYearThatIsScheduledMovesTheDeadlinesThatItTouches() {
        story.time.set("2026-12-30T10:00");
        Story.Document touched = story.aDocument().published();
        JsonNode before = touched.duty();
        assertThat(instant(before, "dueAt")).isEqualTo(Instant.parse("2027-01-05T16:00:00Z"));
        assertThat(before.path("provisional").asBoolean()).isTrue();

        story.facts.send(
                "zwgk.calendar",
                "YearScheduled",
                UUID.nameUUIDFromBytes("2027".getBytes(StandardCharsets.UTF_8)),
                Map.of(
                        "year",
                        2027,
                        "notice",
                        "国办发明电〔2026〕99号",
                        "official",
                        true,
                        "daysOff",
                        List.of(day("2027-01-01"), day("2027-01-04")),
                        "makeUpDays",
                        List.of(day("2027-01-09"))));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(instant(touched.duty(), "dueAt")).isEqualTo(Instant.parse("2027-01-06T16:00:00Z")));
        assertThat(touched.duty().path("provisional").asBoolean()).isFalse();
        assertThat(story.api
                        .get(Story.DUTIES + "/" + before.path("id").asString(), Person.CHENJING)
                        .at("history/1/reason"))
                .isEqualTo("2027年放假安排录入（国办发明电〔2026〕99号），到期日由2027年1月5日调整为2027年1月6日。");

        story.time.set("2027-01-06T00:00");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(touched.dutyHistory()).endsWith("duty.reminded"));
        story.time.set("2027-01-07T00:00");
        touched.dutyIn("OVERDUE");
    }

    @Test
    void onlyOfficersSeeDuties() {
        assertThat(story.api.get(Story.DUTIES).status()).isEqualTo(401);
        assertThat(story.api.get(Story.DUTIES, Person.LIUMIN).status()).isEqualTo(403);
        assertThat(story.api
                        .get(Story.DUTIES + "/" + UUID.randomUUID(), Person.CHENJING)
                        .code())
                .isEqualTo("duty-not-found");
    }

    private static Map<String, String> day(String date) {
        return Map.of("date", date, "name", "元旦");
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.path(field).asString());
    }

    private static UUID id(JsonNode duty) {
        return UUID.fromString(duty.path("id").asString());
    }
}
