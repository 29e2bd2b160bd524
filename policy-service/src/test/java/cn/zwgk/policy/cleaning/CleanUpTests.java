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

/** 失效文件清理, from the selection to the day on which its result takes effect. */
@ServiceTest
class CleanUpTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";

    private final Api api;
    private final KafkaFacts facts;
    private final MovableTime time;
    private final Desk desk;
    private final WaitingWork work;
    private final CleanUpDesk cleaning;

    CleanUpTests(Api api, KafkaFacts facts, MovableTime time) {
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
    void documentsAreSelectedByWhatTheyHaveInCommonWithAPreviewAndASecondCampaignLeavesThemAlone() {
        String word = word();
        List<String> documents = cleaning.documents(word, 3);
        String campaign = campaign();
        String candidates = CAMPAIGNS + "/" + campaign + "/candidates?q=" + word;
        assertThat(api.get(
                                candidates
                                        + "&kind=NOTICE&writtenBefore=2026-05-07&office=%E5%85%BB%E8%80%81%E6%9C%8D%E5%8A%A1%E7%A7%91&validity=IN_FORCE",
                                Person.WUTING)
                        .node("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(api.get(candidates + "&writtenBefore=2026-05-06", Person.WUTING)
                        .node("total")
                        .asInt())
                .as("before its day, not on it")
                .isZero();
        assertThat(api.get(candidates + "&kind=PLAN", Person.WUTING)
                        .node("total")
                        .asInt())
                .isZero();

        assertThat(cleaning.act(campaign, "start", Person.WUTING, null).code()).isEqualTo("clean-up-empty");
        assertThat(cleaning.select(campaign, Map.of("q", word)).node("added").asInt())
                .isEqualTo(3);
        assertThat(cleaning.select(campaign, Map.of("q", word)).node("added").asInt())
                .as("once is enough")
                .isZero();
        String other = campaign();
        assertThat(cleaning.select(other, Map.of("documentIds", documents))
                        .node("added")
                        .asInt())
                .isZero();
        String item = Objects.requireNonNull(cleaning.items(campaign).get(documents.getFirst()));
        assertThat(cleaning.judge(campaign, "remove", Person.WUTING, List.of(item), Map.of())
                        .code())
                .isEqualTo("reason-missing");
        CleanUpDesk.assertOk(
                cleaning.judge(campaign, "remove", Person.WUTING, List.of(item), Map.of("reason", "不在清理范围")));
        assertThat(cleaning.select(other, Map.of("documentIds", documents))
                        .node("added")
                        .asInt())
                .as("what was removed is free again")
                .isEqualTo(1);
        assertThat(cleaning.select(campaign, Map.of("q", word)).status()).isEqualTo(200);
        assertThat(api.get(candidates, Person.CHENJING).status()).isEqualTo(403);
    }

    @Test
    void theOfficeIsHeardAndWhoProposedDoesNotDecide() { // 谁起草、谁清理
        String campaign = campaign();
        String document = cleaning.documents(word(), 1).getFirst();
        cleaning.select(campaign, Map.of("documentIds", List.of(document)));
        List<String> item =
                List.of(Objects.requireNonNull(cleaning.items(campaign).get(document)));
        Map<String, String> repeal = Map.of("outcome", "REPEAL", "reason", "上位法已废止");
        assertThat(cleaning.judge(campaign, "propose", Person.WUTING, item, repeal)
                        .code())
                .isEqualTo("clean-up-not-running");
        cleaning.acted(campaign, "start", Person.WUTING, null);

        assertThat(cleaning.judge(campaign, "propose", Person.WANGQIANG, item, repeal)
                        .code())
                .as("another office's drafter")
                .isEqualTo("clean-up-of-another-office");
        Person both = Person.named("both", "双职", "局领导", "openness-office", "bureau-leader");
        CleanUpDesk.assertOk(cleaning.judge(campaign, "propose", both, item, repeal));
        assertThat(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, Map.of())
                        .status())
                .as("not before the opinion")
                .isEqualTo(409);
        assertThat(cleaning.judge(campaign, "opine", Person.WANGQIANG, item, repeal)
                        .code())
                .isEqualTo("clean-up-of-another-office");
        assertThat(cleaning.judge(campaign, "opine", Person.ZHAOMIN, item, Map.of("outcome", "KEEP"))
                        .code())
                .isEqualTo("reason-missing");
        CleanUpDesk.assertOk(
                cleaning.judge(campaign, "opine", Person.ZHAOMIN, item, Map.of("outcome", "KEEP", "reason", "仍在执行")));
        assertThat(cleaning.judge(campaign, "decide", both, item, Map.of()).code())
                .isEqualTo("decider-is-proposer");
        assertThat(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, Map.of("outcome", "REPEAL"))
                        .code())
                .isEqualTo("decision-against-opinion");
        CleanUpDesk.assertOk(cleaning.judge(campaign, "decide", Person.LINGUODONG, item, repeal));
        assertThat(api.get(CAMPAIGNS + "/" + campaign, Person.CHENJING)
                        .node("decided")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aBulkActIsPreviewedAndWhatIsRefusedForOneDoesNotStopTheOthers() {
        String word = word();
        cleaning.documents(word, 2);
        Map<String, Object> others = notice("他科文件 " + word);
        others.put("draftingOffice", "社会救助科");
        String foreign = desk.published(others);
        String campaign = campaign();
        cleaning.select(campaign, Map.of("q", word));
        cleaning.acted(campaign, "start", Person.WUTING, null);
        Map<String, String> items = cleaning.items(campaign);
        List<String> all = List.copyOf(items.values());

        Answer preview =
                cleaning.judge(campaign, "propose", Person.CHENJING, all, Map.of("outcome", "KEEP", "preview", true));
        assertThat(preview.node("done").size()).isEqualTo(2);
        assertThat(preview.at("refused/0/itemId")).isEqualTo(Objects.requireNonNull(items.get(foreign)));
        assertThat(preview.at("refused/0/message")).contains("起草科室");
        assertThat(progress(campaign, "proposed"))
                .as("a preview changes nothing")
                .isZero();

        cleaning.judge(campaign, "propose", Person.CHENJING, all, Map.of("outcome", "KEEP"));
        assertThat(progress(campaign, "proposed")).isEqualTo(2);
        Answer page = api.get(CAMPAIGNS + "/" + campaign, Person.WUTING);
        assertThat(page.node("offices")
                        .valueStream()
                        .map(office -> office.path("office").asString() + " "
                                + office.path("proposed").asInt() + "/"
                                + office.path("total").asInt()))
                .containsExactlyInAnyOrder("养老服务科 2/2", "社会救助科 0/1");
        assertThat(page.node("remainingWorkingDays").asInt()).isPositive();
        assertThat(work.has(Person.ZHAOMIN, "CLEAN_UP", campaign)).isTrue();
        assertThat(work.has(Person.LIXIN, "CLEAN_UP", campaign))
                .as("nothing waits for the other office's opinion yet")
                .isFalse();
    }

    @Test
    void theResultIsPublishedAndTakesEffectInOneAct() {
        List<String> documents = cleaning.documents(word(), 4);
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
        List<String> documents = cleaning.documents(word(), 4);
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
        List<String> documents = cleaning.documents(word(), 4);
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
        List<String> documents = cleaning.documents(word(), 4);
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

    @Test
    void theWorkingSheetIsExported() {
        String word = word();
        cleaning.documents(word, 1);
        String campaign = campaign();
        cleaning.select(campaign, Map.of("q", word));
        assertThat(api.get(CAMPAIGNS + "/" + campaign + "/sheet.csv", Person.CHENJING)
                        .text())
                .contains("文件名称", word, "养老服务科", "待提建议");
        Answer sheet = api.get(CAMPAIGNS + "/" + campaign + "/sheet.xlsx", Person.CHENJING);
        assertThat(sheet.text()).startsWith("PK");
        assertThat(sheet.headers().getContentDisposition().getFilename()).endsWith(".xlsx");
    }

    @Test
    void aStartedCampaignChangesItsTermOnlyAndNobodyOverwritesAnother() {
        String campaign = campaign();
        cleaning.select(campaign, Map.of("documentIds", cleaning.documents(word(), 1)));
        Answer started = cleaning.acted(campaign, "start", Person.WUTING, null);
        String later = ChinaTime.today(time).plusDays(90).toString();
        Map<String, String> term =
                Map.of("title", started.at("title"), "ground", started.at("ground"), "endsOn", later);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, term, "\"1\"", Person.WUTING)
                        .status())
                .isEqualTo(412);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, term, started.eTag(), Person.WUTING)
                        .at("endsOn"))
                .isEqualTo(later);
        Map<String, String> other = Map.of("title", "别的清理", "ground", started.at("ground"), "endsOn", later);
        assertThat(api.put(CAMPAIGNS + "/" + campaign, other, "\"3\"", Person.WUTING)
                        .code())
                .isEqualTo("clean-up-not-editable");
    }

    /** A running campaign whose four documents are to be kept, amended, repealed and lapsed. */
    private String decided(List<String> documents) {
        String campaign = campaign();
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

    private String campaign() {
        return cleaning.opened(title("文件清理"), ChinaTime.today(time).plusDays(60).toString());
    }

    private int progress(String campaign, String what) {
        return api.get(CAMPAIGNS + "/" + campaign, Person.WUTING).node(what).asInt();
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
