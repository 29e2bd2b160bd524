package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 解读活动: announced, signed up for, moved, cancelled, held; its record becomes an interpretation. */
@ServiceTest
@Import(Story.class)
class OccasionTests {

    private static final String DESK = "/api/v1/interpretation-events";
    private static final String PUBLIC = Story.LIBRARY + "/events";

    private final Story story;

    @Autowired
    OccasionTests(Story story) {
        this.story = story;
    }

    @AfterEach
    void backToTheTimeOfTheMachine() {
        story.time.reset();
    }

    @Test
    void anOccasionIsPlannedByTheDraftingOfficeAndAnnouncedByTheOpennessOffice() {
        Story.Document document = known();
        String occasion = planned(document, 2);
        UUID id = UUID.fromString(Story.idOf(occasion));
        assertThat(story.api.get(PUBLIC + "/" + id).status()).isEqualTo(404);
        assertThat(signUp(id, "张三", "13800001111").code()).isEqualTo("occasion-not-found");
        assertThat(story.api
                        .post(occasion + "/acts/announce", null, Person.CHENJING)
                        .status())
                .isEqualTo(403);
        assertThat(worklist(Person.WUTING)).as("it waits for whoever announces").contains(id.toString());
        Answer announced = story.act(occasion, "announce", Person.WUTING);
        assertThat(worklist(Person.WUTING)).doesNotContain(id.toString());
        assertThat(announced.at("stateName")).isEqualTo("已公告");
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "OccasionAnnounced", id)
                        .data()
                        .path("place")
                        .asString())
                .isEqualTo("东湖街道社区服务中心");
        Answer page = story.api.get(PUBLIC + "/" + id);
        assertThat(page.at("plan/title")).isEqualTo("老年助餐政策宣讲会");
        assertThat(page.node("placesLeft").asInt()).isEqualTo(2);
        assertThat(page.text()).doesNotContain("陈静");
        assertThat(story.api
                        .get(PUBLIC + "?coming=true&size=200&documentId=" + document.id)
                        .node("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPlanIsToldEverythingThatIsWrongAtOnce() {
        Map<String, Object> plan = plan(known(), 10);
        plan.put("form", "TEXT");
        plan.put("endsAt", plan.get("startsAt"));
        plan.put("signUpUntil", story.time.instant().plus(Duration.ofDays(90)).toString());
        plan.put("onlineAddress", "http://example.gov.cn/live");
        assertThat(story.api.post(DESK, plan, Person.CHENJING).reasons())
                .containsExactly(
                        "occasion-form-unsuitable",
                        "occasion-ends-before-start",
                        "occasion-sign-up-too-long",
                        "link-not-https");
        assertThat(story.api.post(DESK, plan(known(), 10), Person.WANGQIANG).code())
                .isEqualTo("drafting-office-interprets");
    }

    @Test
    void whenItIsFullPeopleWaitAndMoveUpWhenSomebodyCancels() {
        UUID id = announced(1);
        Answer first = signUp(id, "张三", "13800001111");
        assertThat(first.at("state")).as(first.text()).isEqualTo("CONFIRMED");
        Answer second = signUp(id, "李四", "13800002222");
        Answer third = signUp(id, "王五", "13800003333");
        assertThat(second.at("state")).isEqualTo("WAITING");
        assertThat(track(third).node("waitingBefore").asInt()).isEqualTo(1);
        assertThat(signUp(id, "张三", "+86 138-0000-1111").code()).isEqualTo("sign-up-already");

        Answer cancelled = story.api.post(PUBLIC + "/sign-ups/cancellation", credentials(first), null);
        assertThat(cancelled.at("state")).isEqualTo("CANCELLED");
        assertThat(track(second).at("state")).isEqualTo("CONFIRMED");
        assertThat(track(third).node("waitingBefore").asInt()).isZero();
        assertThat(story.api
                        .post(PUBLIC + "/sign-ups/cancellation", credentials(first), null)
                        .at("state"))
                .as("the same request twice is safe")
                .isEqualTo("CANCELLED");
        assertThat(track(third).at("state")).isEqualTo("WAITING");
        assertThat(story.api
                        .post(
                                PUBLIC + "/sign-ups/track",
                                Map.of("number", second.at("number"), "secret", "XXXX-XXXX-XXXX-XXXX"),
                                null)
                        .code())
                .isEqualTo("number-or-secret-wrong");
    }

    @Test
    void noPlaceIsGivenTwiceHoweverManySignUpAtTheSameMoment() throws Exception {
        UUID id = announced(3);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> crowd = IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<Answer>) () -> signUp(id, "市民", "1390000%04d".formatted(i / 2)))
                    .toList();
            Map<String, Integer> outcomes = new HashMap<>();
            for (Future<Answer> answer : people.invokeAll(crowd)) {
                String outcome = answer.get().status() == 201
                        ? answer.get().at("state")
                        : answer.get().code();
                outcomes.merge(outcome, 1, Integer::sum);
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrderEntriesOf(Map.of("CONFIRMED", 3, "WAITING", 3, "sign-up-already", 6));
        }
    }

    @Test
    void whoComesIsMaskedInTheListAndShownOneByOneWithALineInTheHistory() {
        UUID id = announced(5);
        signUp(id, "欧阳小明", "13812345678");
        String occasion = DESK + "/" + id;
        Answer list = story.api.get(occasion + "/sign-ups", Person.CHENJING);
        assertThat(list.text()).contains("欧***", "138****5678").doesNotContain("小明", "13812345678");
        assertThat(story.api.get(occasion + "/sign-ups", Person.ZHAOMIN).status())
                .isEqualTo(403);
        String reveal = occasion + "/sign-ups/" + list.at("0/id") + "/acts/reveal";
        assertThat(story.api
                        .post(reveal, Map.of("reason", " "), Person.CHENJING)
                        .reasons())
                .containsExactly("reason-missing");
        assertThat(story.api
                        .post(reveal, Map.of("reason", "电话通知改期"), Person.CHENJING)
                        .at("contact"))
                .isEqualTo("13812345678");
        assertThat(story.api.get(occasion, Person.CHENJING).text()).contains("查看报名人信息", "电话通知改期");
    }

    @Test
    void movingAndCancellingAreToldOnThePageWithTheReason() {
        UUID id = announced(5);
        String occasion = DESK + "/" + id;
        Instant later = story.time.instant().plus(Duration.ofDays(20));
        Map<String, Object> move = new HashMap<>(Map.of(
                "startsAt",
                later.toString(),
                "endsAt",
                later.plusSeconds(3600).toString(),
                "place",
                "市民中心三楼",
                "signUpUntil",
                later.minusSeconds(3600).toString()));
        assertThat(story.api.post(occasion + "/acts/move", move, Person.WUTING).reasons())
                .containsExactly("reason-missing");
        move.put("reason", "因台风预警改期");
        Answer moved = story.api.post(occasion + "/acts/move", move, Person.WUTING);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        story.facts.await(Story.INTERPRETATION, "OccasionMoved", id);
        assertThat(moved.node("mailConfigured").asBoolean())
                .as("without a mail server nobody is written to")
                .isFalse();
        Answer cancelled = story.api.post(occasion + "/acts/cancel", Map.of("reason", "场地停用"), Person.WUTING);
        assertThat(cancelled.node("allowedActs")).isEmpty();
        Answer page = story.api.get(PUBLIC + "/" + id);
        assertThat(page.at("notices/0/reason")).isEqualTo("因台风预警改期");
        assertThat(page.at("notices/0/wasPlace")).isEqualTo("东湖街道社区服务中心");
        assertThat(page.at("notices/1/actName")).isEqualTo("取消活动");
        assertThat(signUp(id, "张三", "13800001111").code()).isEqualTo("sign-up-closed");
        Answer file = story.api.get(PUBLIC + "/" + id + "/calendar.ics");
        assertThat(file.headers().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(file.text())
                .contains("BEGIN:VEVENT", "UID:" + id + "@zwgk", "STATUS:CANCELLED", "LOCATION:市民中心三楼", "SEQUENCE:");
        assertThat(story.api.get(PUBLIC + "/calendar.ics").text()).contains("BEGIN:VCALENDAR");
    }

    @Test
    void theRecordOfWhatTookPlaceBecomesAnInterpretationOfThatForm() {
        Story.Document document = known();
        String occasion = planned(document, 5);
        UUID id = UUID.fromString(Story.idOf(occasion));
        story.act(occasion, "announce", Person.WUTING);
        String material = document.material();
        Map<String, Object> content = new HashMap<>(document.content());
        content.put("form", "ON_SITE");
        story.api.put(
                material, content, story.api.get(material, Person.CHENJING).eTag(), Person.CHENJING);
        assertThat(refusals(material)).containsExactly("occasion-missing");
        Answer tied = story.api.post(
                occasion + "/acts/tie-material", Map.of("materialId", Story.idOf(material)), Person.CHENJING);
        assertThat(tied.status()).as(tied.text()).isEqualTo(200);
        assertThat(refusals(material)).containsExactly("occasion-not-held");
        Map<String, Object> held = Map.of("attendance", 86, "record", "宣讲员：80岁以上老人每餐补5元。");
        assertThat(story.api
                        .post(occasion + "/acts/hold", held, Person.CHENJING)
                        .code())
                .isEqualTo("occasion-not-begun");
        Answer signedUp = signUp(id, "张三", "13800001111");

        story.time.advance(Duration.ofDays(11));
        assertThat(worklist(Person.CHENJING)).as("nothing is told of it yet").contains(id.toString());
        assertThat(story.api
                        .post(occasion + "/acts/hold", held, Person.CHENJING)
                        .status())
                .isEqualTo(200);
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        Answer page = story.api.get(PUBLIC + "/" + id);
        assertThat(page.at("record")).contains("每餐补5元");
        assertThat(page.at("interpretationId")).isEqualTo(Story.idOf(material));
        // 《个人信息保护法》第四十七条: erased when the purpose is achieved.
        story.time.advance(Duration.ofDays(34));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(story.api
                                .get(occasion + "/sign-ups", Person.CHENJING)
                                .node("0/attendee")
                                .isNull())
                        .isTrue());
        assertThat(track(signedUp).at("state")).isEqualTo("CONFIRMED");
    }

    private String worklist(Person person) {
        return story.api
                .get("/api/v1/worklist/interpretations?size=200", person)
                .text();
    }

    private List<String> refusals(String material) {
        return story.api.post(material + "/acts/submit", null, Person.CHENJING).reasons();
    }

    private UUID announced(int capacity) {
        String occasion = planned(known(), capacity);
        story.act(occasion, "announce", Person.WUTING);
        return UUID.fromString(Story.idOf(occasion));
    }

    private Story.Document known() {
        Story.Document document = story.aDocument().published();
        document.duty();
        return document;
    }

    private String planned(Story.Document document, int capacity) {
        Answer planned = story.api.post(DESK, plan(document, capacity), Person.CHENJING);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        return DESK + "/" + planned.at("id");
    }

    private Map<String, Object> plan(Story.Document document, int capacity) {
        Instant start = story.time.instant().plus(Duration.ofDays(10));
        Map<String, Object> plan = new HashMap<>();
        plan.put("documentId", document.id);
        plan.put("form", "ON_SITE");
        plan.put("title", "老年助餐政策宣讲会");
        plan.put("startsAt", start.toString());
        plan.put("endsAt", start.plusSeconds(5400).toString());
        plan.put("place", "东湖街道社区服务中心");
        plan.put("accessibility", "现场有手语翻译，有无障碍通道");
        plan.put("phone", "0574-12345678");
        plan.put("capacity", capacity);
        plan.put("signUpUntil", start.minusSeconds(3600).toString());
        return plan;
    }

    private Answer signUp(UUID occasion, String name, String contact) {
        return story.api.post(PUBLIC + "/" + occasion + "/sign-ups", Map.of("name", name, "contact", contact), null);
    }

    private Answer track(Answer receipt) {
        return story.api.post(PUBLIC + "/sign-ups/track", credentials(receipt), null);
    }

    private static Map<String, String> credentials(Answer receipt) {
        return Map.of("number", receipt.at("number"), "secret", receipt.at("secret"));
    }
}
