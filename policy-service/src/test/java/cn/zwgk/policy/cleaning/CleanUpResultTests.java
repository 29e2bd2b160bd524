package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static cn.zwgk.policy.cleaning.CleanUpDesk.CAMPAIGNS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 失效文件清理: its result, from the publication to the day on which it takes effect. */
@ServiceTest
class CleanUpResultTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";

    private final Api api;
    private final KafkaFacts facts;
    private final MovableTime time;
    private final Desk desk;
    private final WaitingWork work;
    private final CleanUpDesk cleaning;

    CleanUpResultTests(Api api, KafkaFacts facts, MovableTime time) {
        this.api = api;
        this.facts = facts;
        this.time = time;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
        this.cleaning = new CleanUpDesk(api);
    }

    @AfterEach
    void returnToThePresent() {
        time.reset();
    }

    @Test
    void theResultIsPublishedAndTakesEffectInOneAct() {
        List<String> documents = cleaning.documents(CleanUpDesk.word(), 4);
        String campaign = decided(documents);
        String today = ChinaTime.today(time).toString();
        cleaning.acted(campaign, "prepare-result", Person.WUTING, CleanUpDesk.result(today));
        assertThat(api.get(CAMPAIGNS + "/" + campaign + "/result", Person.HANLEI)
                        .at("body"))
                .contains("继续有效的文件（1件）", "宣布失效的文件（1件）", "<table>");
        assertThat(cleaning.act(campaign, "publish", Person.LINGUODONG, null).status())
                .as("nobody has checked it")
                .isEqualTo(409);
        assertThat(cleaning.act(campaign, "check", Person.HANLEI, null).reasons())
                .containsExactly("proofread-missing");
        cleaning.acted(campaign, "check", Person.HANLEI, Map.of("proofread", true));
        Person checkerToo = Person.named(Person.HANLEI.username(), "韩磊", "法规科", "bureau-leader");
        assertThat(cleaning.act(campaign, "publish", checkerToo, null).code()).isEqualTo("result-signed-before");

        Answer published = cleaning.acted(campaign, "publish", Person.LINGUODONG, null);
        Answer again = cleaning.acted(campaign, "publish", Person.LINGUODONG, null);

        String result = published.at("result/documentId");
        assertThat(again.at("result/documentId")).as("published once").isEqualTo(result);
        Answer page = desk.page(result);
        assertThat(page.at("indexNumber")).matches(".+/\\d{4}-\\d{5}");
        assertThat(page.at("body")).contains("废止的文件（1件）", "/documents/" + documents.get(2));
        assertThat(desk.page(documents.get(0)).at("validity")).isEqualTo("IN_FORCE");
        assertThat(desk.page(documents.get(1)).at("validity")).isEqualTo("IN_FORCE");
        assertThat(desk.page(documents.get(2)).at("validity")).isEqualTo("REPEALED");
        Answer lapsed = desk.page(documents.get(3));
        assertThat(lapsed.at("validity") + lapsed.at("validityDecidedBy/id")).isEqualTo("LAPSED" + result);
        assertThat(lapsed.at("relations/0/typeName")).isEqualTo("被宣布失效");
        for (String ended : documents.subList(2, 4)) {
            assertThat(facts.await(DOCUMENTS, "ValidityChanged", UUID.fromString(ended))
                            .data()
                            .path("decidedBy")
                            .asString())
                    .isEqualTo(result);
        }
        facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(result));
        assertThat(facts.about(DOCUMENTS, UUID.fromString(documents.get(2))))
                .filteredOn(fact -> fact.type().equals("ValidityChanged"))
                .as("told once")
                .hasSize(1);
    }

    @Test
    void aResultForALaterDayTakesEffectAtItsMidnight() {
        List<String> documents = cleaning.documents(CleanUpDesk.word(), 4);
        LocalDate tomorrow = ChinaTime.today(time).plusDays(1);
        String campaign = decided(documents);
        published(campaign, tomorrow);
        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant().minusSeconds(30));
        assertThat(desk.page(documents.get(3)).at("validity")).isEqualTo("IN_FORCE");
        time.set(tomorrow.atStartOfDay(ChinaTime.ZONE).toInstant());
        assertThat(desk.page(documents.get(3)).at("validity")).isEqualTo("LAPSED");
        assertThat(facts.await(DOCUMENTS, "ValidityChanged", UUID.fromString(documents.get(3)))
                        .data()
                        .path("since")
                        .asString())
                .isEqualTo(tomorrow.toString());
    }

    @Test
    void whatIsToBeAmendedIsATaskUntilADocumentAmendsIt() {
        List<String> documents = cleaning.documents(CleanUpDesk.word(), 4);
        published(decided(documents), ChinaTime.today(time));
        String tasks = CAMPAIGNS + "/amendments?open=true&size=200";
        assertThat(api.get(tasks, Person.CHENJING).text()).contains(documents.get(1));
        assertThat(work.item(Person.CHENJING, "CLEAN_UP", documents.get(1))
                        .path("href")
                        .asString())
                .isEqualTo("/console/documents/" + documents.get(1));
        Map<String, Object> amending = notice(title("修改旧文件的通知"));
        amending.put("relations", List.of(Map.of("type", "AMENDS", "documentId", documents.get(1))));
        String later = desk.published(amending);
        assertThat(api.get(tasks, Person.CHENJING).text()).doesNotContain(documents.get(1));
        assertThat(api.get(CAMPAIGNS + "/amendments?open=false&size=200", Person.CHENJING)
                        .text())
                .contains(documents.get(1), later);
    }

    @Test
    void thePublicReadsTheResultAndWithdrawingItUndoesIt() {
        List<String> documents = cleaning.documents(CleanUpDesk.word(), 4);
        String campaign = decided(documents);
        assertThat(api.get("/api/v1/clean-ups/" + campaign).status())
                .as("not before it is published")
                .isEqualTo(404);
        String result = published(campaign, ChinaTime.today(time));

        Answer entry = api.get("/api/v1/clean-ups/" + campaign);
        assertThat(entry.at("kept") + entry.at("amended") + entry.at("repealed") + entry.at("lapsed"))
                .isEqualTo("1111");
        assertThat(entry.headers().getCacheControl()).contains("no-cache", "public");
        assertThat(api.get("/api/v1/clean-ups/" + campaign + "/documents?outcome=LAPSE")
                        .at("items/0/documentId"))
                .isEqualTo(documents.get(3));
        assertThat(api.get("/api/v1/clean-ups?size=200").text()).contains(campaign);

        desk.acted(result, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(api.get("/api/v1/clean-ups/" + campaign).status()).isEqualTo(404);
        assertThat(desk.page(documents.get(3)).at("validity")).isEqualTo("IN_FORCE");
    }

    /** A running campaign whose four documents are to be kept, amended, repealed and lapsed. */
    private String decided(List<String> documents) {
        String campaign = cleaning.campaign(time);
        cleaning.select(campaign, Map.of("documentIds", documents));
        cleaning.acted(campaign, "start", Person.WUTING, null);
        Map<String, String> items = cleaning.items(campaign);
        List<String> outcomes = List.of("KEEP", "AMEND", "REPEAL", "LAPSE");
        for (int each = 0; each < documents.size(); each++) {
            cleaning.judged(campaign, Objects.requireNonNull(items.get(documents.get(each))), outcomes.get(each));
        }
        return campaign;
    }

    /** @return the document that the result became */
    private String published(String campaign, LocalDate effectiveOn) {
        cleaning.acted(campaign, "prepare-result", Person.WUTING, CleanUpDesk.result(effectiveOn.toString()));
        cleaning.acted(campaign, "check", Person.SUNLI, Map.of("proofread", true));
        return cleaning.acted(campaign, "publish", Person.ZHOUHAI, null).at("result/documentId");
    }
}
