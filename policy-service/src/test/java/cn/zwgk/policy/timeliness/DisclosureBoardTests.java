package cn.zwgk.policy.timeliness;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.DailyTimers;
import cn.zwgk.policy.Desk;
import cn.zwgk.policy.Material;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@ServiceTest
class DisclosureBoardTests {

    private final MovableTime time;
    private final Api api;
    private final KafkaFacts facts;
    private final JdbcClient database;
    private final Desk desk;
    private final WaitingWork work;

    DisclosureBoardTests(MovableTime time, Api api, KafkaFacts facts, JdbcClient database) {
        this.time = time;
        this.api = api;
        this.facts = facts;
        this.database = database;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void disclosureIsDueOnTheTwentiethWorkingDay() { // 《条例》第二十六条
        time.set("2026-05-15T10:00");
        Map<String, Object> draft = notice(title("通知"));
        draft.put("writtenOn", "2026-04-29");
        String id = desk.draft(draft).at("id");
        JsonNode entry = deadline(id);
        assertThat(entry.path("dueOn").asString()).isEqualTo("2026-05-29"); // 五一放假，5月9日（周六）上班
        assertThat(entry.path("remainingWorkingDays").asInt()).isEqualTo(10);
        assertThat(entry.path("lampName").asString()).isEqualTo("正常");

        time.set("2026-05-29T23:59");
        assertThat(deadline(id).path("lampName").asString()).isEqualTo("临期");
        time.set("2026-05-30T00:00");
        assertThat(deadline(id).path("lampName").asString()).isEqualTo("逾期");
        assertThat(api.get("/api/v1/disclosure/deadlines?lamp=OVERDUE&size=200", Person.WUTING)
                        .node("items")
                        .toString())
                .contains(id);
        assertThat(api.get("/api/v1/disclosure/deadlines/offices", Person.WUTING)
                        .text())
                .contains("养老服务科");
    }

    @Test
    void aChangeIsDueFromTheDayOfTheChange() { // 《条例》第二十六条：形成或者变更之日起
        time.set("2026-06-15T10:00");
        String id = desk.published(notice(title("通知")));
        desk.acted(
                id,
                "begin-edition",
                Person.CHENJING,
                Map.of("edition", Map.of("changeNote", "更正电话", "changedOn", "2026-06-12")));
        String draft =
                api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING).at("openEdition/id");
        JsonNode entry = deadline(draft);
        assertThat(entry.path("startName").asString()).isEqualTo("信息变更");
        assertThat(entry.path("startedOn").asString()).isEqualTo("2026-06-12");
        assertThat(deadline(id).isMissingNode()).as("it is published").isTrue();
    }

    @Test
    void theBoardIsExportedAsASheetThatRunsNothing() throws IOException {
        String formula = "=HYPERLINK(1) " + UUID.randomUUID();
        desk.draft(notice(formula));
        Answer csv = api.get("/api/v1/disclosure/deadlines/sheet?format=csv", Person.WUTING);
        assertThat(csv.headers().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(csv.text()).startsWith("\uFEFF标题,状态").contains("'" + formula);
        assertThat(api.get("/api/v1/disclosure/deadlines/sheet?format=doc", Person.WUTING)
                        .code())
                .isEqualTo("export-format-unknown");
        byte[] xlsx = RestClient.create()
                .get()
                .uri(URI.create(api.address() + "/api/v1/disclosure/deadlines/sheet?format=xlsx"))
                .headers(headers -> headers.setBearerAuth(cn.zwgk.test.Tokens.of(Person.WUTING)))
                .retrieve()
                .body(byte[].class);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo(formula));
        }
    }

    @Test
    void aNormativeDocumentWarnsItsOfficeBeforeItLapses() {
        LocalDate lapse = ChinaTime.today(time).plusYears(2);
        String id = normative(lapse);
        assertThat(lapsing(id).isMissingNode()).isTrue();

        time.set(lapse.minusMonths(6).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant());
        DailyTimers.wake(database, time, LapseReminders.TASK);

        assertThat(lapsing(id).path("warningName").asString()).isEqualTo("失效首次提醒");
        assertThat(waitsFor(Person.CHENJING, id)).isTrue();
        assertThat(waitsFor(Person.WUTING, id)).isTrue();
        assertThat(waitsFor(Person.WANGQIANG, id)).as("another office").isFalse();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.get("/api/v1/drafts/" + id, Person.WUTING)
                                .node("history")
                                .toString())
                        .contains("失效提醒"));
        time.set(lapse.minusMonths(1).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant());
        assertThat(lapsing(id).path("warningName").asString()).isEqualTo("失效最后提醒");
        time.set(lapse.atStartOfDay(ChinaTime.ZONE).toInstant());
        assertThat(lapsing(id).isMissingNode()).as("it has lapsed").isTrue();
    }

    @Test
    void theTermsAreDataThatTheOpennessOfficeChanges() {
        Answer terms = api.get("/api/v1/disclosure/terms", Person.CHENJING);
        assertThat(terms.text()).contains("《条例》第二十六条");
        String address = "/api/v1/disclosure/terms/LAPSE_WARNING_SECOND";
        Map<String, Object> same = Map.of("amount", 3, "basis", "行政规范性文件有效期届满前三个月评估");
        assertThat(api.put(address, same, "\"1\"", Person.CHENJING).status()).isEqualTo(403);
        assertThat(api.put(address, same, null, Person.WUTING).status()).isEqualTo(428);
        assertThat(api.put(address, same, "\"99\"", Person.WUTING).status()).isEqualTo(412);
        assertThat(api.put(address, same, "\"1\"", Person.WUTING)
                        .node("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.put(address, Map.of("amount", 0, "basis", ""), "\"2\"", Person.WUTING)
                        .status())
                .isEqualTo(422);
    }

    private String normative(LocalDate lapse) {
        Map<String, Object> draft = notice(title("明州市老年助餐服务管理办法"));
        draft.put("kind", "NORMATIVE");
        draft.put("documentNumber", "明民规〔2026〕9号");
        draft.put("effectiveFrom", lapse.minusYears(2).toString());
        draft.put("lapsesOn", lapse.toString());
        String id = desk.draft(draft).at("id");
        Material material = Material.of(id, facts, api).submitted(1);
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        material.throughReviews(desk, 1);
        desk.acted(id, "publish", Person.WUTING, null);
        return id;
    }

    private JsonNode deadline(String id) {
        return find("/api/v1/disclosure/deadlines?size=200", Person.WUTING, id);
    }

    private JsonNode lapsing(String id) {
        return find("/api/v1/disclosure/lapses?size=200", Person.WUTING, id);
    }

    private boolean waitsFor(Person person, String id) {
        return work.has(person, "LAPSE_WARNING", id);
    }

    private JsonNode find(String address, Person person, String id) {
        Answer list = api.get(address, person);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
