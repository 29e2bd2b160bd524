package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 督办: the openness office demands, the office answers, and the duty settles it. */
@ServiceTest
@Import(Story.class)
class SupervisionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SUPERVISIONS = "/api/v1/interpretation-supervisions";
    private static final String DEMAND = "请说明未按期发布解读的原因，尽快发布。";
    private static final String REASON = "图解正在制作，文字稿已经初审。";

    private final Story story;

    @Autowired
    SupervisionTests(Story story) {
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
    void anOverdueDutyIsSupervisedAnsweredAndSettledByItsInterpretation() {
        Story.Document document = story.aDocument().published();
        String duty = overdue(document);
        assertThat(acts(Person.WUTING, duty)).containsExactly("urge");
        assertThat(supervisions(duty, Person.WUTING).node("issuable").asBoolean())
                .isTrue();
        assertThat(supervisions(duty, Person.ZHAOMIN).node("issuable").asBoolean())
                .isFalse();

        Answer issued = issue(duty, DEMAND, "2026-09-23");
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        assertThat(issued.at("items/0/stateName")).isEqualTo("待答复");
        assertThat(issued.at("items/0/issuedBy/name")).isEqualTo("吴婷");
        assertThat(acts(Person.WUTING, duty)).as("now the office has to act").isEmpty();
        assertThat(acts(Person.ZHAOMIN, duty)).containsExactly("answer");
        assertThat(acts(Person.CHENJING, duty)).contains("answer", "draft");
        assertThat(acts(Person.LIXIN, duty)).isEmpty();

        String id = issued.at("items/0/id");
        Answer answered = answer(id, REASON, "2026-09-25", Person.ZHAOMIN);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.at("items/0/answeredBy/name")).isEqualTo("赵敏");
        assertThat(acts(Person.WUTING, duty)).containsExactly("note");
        assertThat(acts(Person.CHENJING, duty)).containsExactly("draft");
        story.act(SUPERVISIONS + "/" + id, "note", Person.WUTING);
        assertThat(acts(Person.WUTING, duty)).as("until the promised day").isEmpty();
        story.time.set("2026-09-28T09:00");
        assertThat(acts(Person.WUTING, duty)).as("promised and not kept").containsExactly("urge");

        assertThat(document.dutyIn("OVERDUE").path("supervisionStateName").asString())
                .isEqualTo("答复已阅");
        String material = document.material();
        story.accept(material);
        story.act(material, "publish", Person.WUTING);
        document.dutyIn("MET_LATE");
        assertThat(supervisions(duty, Person.WUTING).at("items/0/stateName")).isEqualTo("已办结");
        assertThat(document.dutyHistory())
                .contains(
                        "supervision.issued",
                        "supervision.answered",
                        "supervision.noted",
                        "duty.met",
                        "supervision.settled");
        assertThat(story.api.get(Story.DUTIES + "/" + duty, Person.CHENJING).text())
                .contains(DEMAND, REASON);
    }

    @Test
    void whatIsDemandedAndAnsweredIsToldEverythingThatIsWrongAtOnce() {
        String duty = overdue(story.aDocument().published());
        assertThat(issue(duty, " ", null).reasons())
                .containsExactly("supervision-text-missing", "supervision-reply-day-missing");
        assertThat(issue(duty, DEMAND, "2026-09-21").reasons()).containsExactly("supervision-reply-day-past");
        assertThat(issue(duty, DEMAND, "2026-09-26").reasons())
                .as("a Saturday")
                .containsExactly("supervision-reply-day-off");
        assertThat(issue(duty, "长".repeat(1001), "2036-09-22").reasons())
                .containsExactly("supervision-text-long", "supervision-day-far");
        String id = issue(duty, DEMAND, "2026-09-23").at("items/0/id");
        assertThat(answer(id, null, null, Person.ZHAOMIN).reasons())
                .containsExactly("supervision-reason-missing", "supervision-expected-day-missing");
        assertThat(answer(id, REASON, "2026-09-20", Person.ZHAOMIN).reasons())
                .containsExactly("supervision-expected-day-past");
    }

    @Test
    void aSupervisionIsRefusedWhereNothingIsOverdueAndForWhomItIsNot() {
        Story.Document document = story.aDocument().published();
        String open = document.duty().path("id").asString();
        assertThat(issue(open, DEMAND, "2026-09-23").code()).isEqualTo("supervision-duty-not-overdue");
        String duty = overdue(story.aDocument().published());
        assertThat(story.api
                        .post(
                                Story.DUTIES + "/" + duty + "/supervisions",
                                Map.of("text", DEMAND, "replyUntil", "2026-09-23"),
                                Person.ZHAOMIN)
                        .status())
                .isEqualTo(403);
        String id = issue(duty, DEMAND, "2026-09-23").at("items/0/id");
        assertThat(issue(duty, DEMAND, "2026-09-23").code()).isEqualTo("supervision-answer-awaited");
        assertThat(answer(id, REASON, "2026-09-25", Person.LIXIN).code()).isEqualTo("supervision-other-office");
        assertThat(answer(id, REASON, "2026-09-25", Person.WUTING).status()).isEqualTo(403);
        assertThat(answer(id, REASON, "2026-09-25", Person.CHENJING).status()).isEqualTo(200);
        assertThat(answer(id, REASON, "2026-09-25", Person.CHENJING).status())
                .as("answered once")
                .isEqualTo(409);
        assertThat(answer(UUID.randomUUID().toString(), REASON, "2026-09-25", Person.CHENJING)
                        .code())
                .isEqualTo("supervision-not-found");
        assertThat(issue(UUID.randomUUID().toString(), DEMAND, "2026-09-23").code())
                .isEqualTo("duty-not-found");
    }

    @Test
    void aSecondSupervisionFollowsTheAnswerAndOneByMistakeIsWithdrawn() {
        Story.Document document = story.aDocument().published();
        String duty = overdue(document);
        String first = issue(duty, DEMAND, "2026-09-23").at("items/0/id");
        answer(first, REASON, "2026-09-25", Person.ZHAOMIN);
        Answer again = issue(duty, "预计日期过晚，请提前。", "2026-09-24");
        assertThat(again.at("items/0/stateName")).isEqualTo("答复已阅");
        String second = again.at("items/1/id");
        String withdraw = SUPERVISIONS + "/" + second + "/acts/withdraw";
        assertThat(story.api.post(withdraw, Map.of(), Person.WUTING).reasons()).containsExactly("reason-missing");
        assertThat(story.api
                        .post(withdraw, Map.of("reason", "误发"), Person.WUTING)
                        .at("items/1/stateName"))
                .isEqualTo("已撤销");
        assertThat(document.dutyIn("OVERDUE").path("supervisions").asInt())
                .as("withdrawn ones do not count")
                .isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsTheOpennessOfficesWorkAgain() {
        String duty = overdue(story.aDocument().published());
        issue(duty, DEMAND, "2026-09-23");
        assertThat(acts(Person.WUTING, duty)).isEmpty();
        story.time.set("2026-09-24T00:01");
        assertThat(acts(Person.WUTING, duty)).containsExactly("urge");
        assertThat(supervisions(duty, Person.WUTING).node("items/0/replyLate").asBoolean())
                .isTrue();
    }

    @Test
    void boardsAndListsCountWhatIsSupervised() {
        story.time.set("2024-03-12T09:30");
        Story.Document document = story.aDocument().published();
        String duty = document.duty().path("id").asString();
        story.aDocument().published().duty();
        story.time.set("2024-03-20T09:30");
        document.dutyIn("OVERDUE");
        assertThat(issue(duty, DEMAND, "2024-03-21").status()).isEqualTo(201);
        Answer board = story.api.get("/api/v1/interpretation-boards?from=2024-03&to=2024-03", Person.WUTING);
        assertThat(board.node("total/supervised").asInt()).as(board.text()).isEqualTo(1);
        assertThat(board.node("total/unanswered").asInt()).isEqualTo(1);
        assertThat(story.api
                        .get(Story.DUTIES + "/export.csv?month=2024-03&supervised=true", Person.WUTING)
                        .text()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("1,待答复,2024-03-21,");
    }

    @Test
    void manyAtTheSameMomentIssueOne() throws Exception {
        String duty = overdue(story.aDocument().published());
        List<Callable<Answer>> clicks = List.of(
                () -> issue(duty, DEMAND, "2026-09-23"),
                () -> issue(duty, DEMAND, "2026-09-23"),
                () -> issue(duty, DEMAND, "2026-09-23"));
        Map<Integer, Integer> outcomes = new HashMap<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(clicks.size())) {
            for (Future<Answer> answer : hands.invokeAll(clicks)) {
                outcomes.merge(answer.get().status(), 1, Integer::sum);
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1, 409, 2));
    }

    /** The document's duty on the Monday after it fell due; Sunday, 20 September is worked for 国庆节. */
    private String overdue(Story.Document document) {
        String duty = document.duty().path("id").asString();
        story.time.set("2026-09-21T10:30");
        document.dutyIn("OVERDUE");
        return duty;
    }

    private Answer issue(String duty, String text, @Nullable String replyUntil) {
        Map<String, Object> demanded = new HashMap<>();
        demanded.put("text", text);
        demanded.put("replyUntil", replyUntil);
        return story.api.post(Story.DUTIES + "/" + duty + "/supervisions", demanded, Person.WUTING);
    }

    private Answer answer(String id, @Nullable String reason, @Nullable String expectedOn, Person person) {
        Map<String, Object> promised = new HashMap<>();
        promised.put("reason", reason);
        promised.put("expectedOn", expectedOn);
        return story.api.post(SUPERVISIONS + "/" + id + "/acts/answer", promised, person);
    }

    private Answer supervisions(String duty, Person person) {
        return story.api.get(Story.DUTIES + "/" + duty + "/supervisions", person);
    }

    private List<String> acts(Person person, String duty) {
        return await().atMost(PATIENCE)
                .until(
                        () -> story.api.get("/api/v1/worklist/interpretations?size=200", person),
                        answer -> answer.status() == 200)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(duty))
                .map(item -> item.path("act").asString())
                .toList();
    }
}
