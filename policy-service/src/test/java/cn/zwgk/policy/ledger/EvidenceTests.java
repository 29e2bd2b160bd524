package cn.zwgk.policy.ledger;

import static cn.zwgk.policy.ledger.LedgerDesk.PLANS;
import static cn.zwgk.policy.ledger.LedgerDesk.obligation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class EvidenceTests {

    private final Api api;
    private final KafkaFacts facts;
    private final LedgerDesk desk;
    private final WaitingWork work;

    EvidenceTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
        this.desk = new LedgerDesk(api);
        this.work = new WaitingWork(api);
    }

    @Test
    void evidenceCountsWhenSomebodyElseHasConfirmedItAndItHasProof() {
        desk.open(2005);
        String training = desk.asks(2005, obligation(2005, "13-3", "组织政务公开培训"));
        desk.adopt(2005);
        String id =
                desk.submit(training, Person.CHENJING, "2005-05-06", Map.of()).at("id");
        assertThat(desk.evidenceAct(id, "confirm", Person.WUTING, null).reasons())
                .containsExactly("evidence-without-proof");
        assertThat(desk.attach(id, Person.WANGQIANG).code()).isEqualTo("evidence-of-another");
        Answer file = desk.attach(id, Person.CHENJING);
        assertThat(file.status()).as(file.text()).isEqualTo(201);

        Answer page = desk.evidenceAct(id, "confirm", Person.WUTING, null);

        assertThat(page.at("progress/done")).isEqualTo("1");
        assertThat(page.at("progress/standing")).isEqualTo("FULFILLED");
        assertThat(api.get("/api/v1/plan-ledger/files/" + file.at("id"), Person.WUTING)
                        .status())
                .isEqualTo(200);
        assertThat(desk.attach(id, Person.CHENJING).code()).isEqualTo("evidence-settled");
    }

    @Test
    void nobodyConfirmsWhatHeHandedInHimself() {
        desk.open(2006);
        String group = desk.asks(2006, obligation(2006, "13-1", "更新领导小组信息"));
        desk.adopt(2006);
        String id = desk.submit(group, Person.WUTING, "2006-03-01", Map.of("link", "/openness"))
                .at("id");
        assertThat(desk.evidenceAct(id, "confirm", Person.WUTING, null).reasons())
                .containsExactly("evidence-confirmer-submitted");
        assertThat(desk.evidenceAct(id, "confirm", Person.LINGUODONG, null).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsRefusedComesBackWithTheReasonAndIsHandedInAgain() {
        desk.open(2007);
        String article = desk.asks(2007, obligation(2007, "15", "投稿一篇"));
        desk.adopt(2007);
        String id = desk.submit(article, Person.CHENJING, "2007-03-01", Map.of("link", "/a"))
                .at("id");
        assertThat(desk.evidenceAct(id, "refuse", Person.WUTING, null).reasons())
                .containsExactly("reason-missing");
        desk.evidenceAct(id, "refuse", Person.WUTING, Map.of("reason", "链接打不开"));
        assertThat(desk.page(article).at("evidence/0/reason")).isEqualTo("链接打不开");
        assertThat(work.item(Person.CHENJING, "LEDGER_EVIDENCE", id).path("act").asString())
                .isEqualTo("resubmit");

        Answer again = api.put(
                "/api/v1/plan-ledger/evidence/" + id,
                Map.of("happenedOn", "2007-03-01", "title", "投稿", "link", "https://www.example.cn/2"),
                "\"2\"",
                Person.CHENJING);

        assertThat(again.at("evidence/0/state")).isEqualTo("SUBMITTED");
    }

    @Test
    void everyOfficeOwesItsOwnArticleAndHandsInOnlyForItself() { // 要点第十五条：各科室、单位年内至少投稿一篇
        desk.open(2008);
        Map<String, Object> everyOffice = obligation(2008, "15", "投稿一篇");
        everyOffice.put("perOffice", true);
        String article = desk.asks(2008, everyOffice);
        desk.adopt(2008);
        desk.done(article, Person.CHENJING, "2008-03-01");
        assertThat(desk.submit(article, Person.CHENJING, "2008-03-01", Map.of("office", "社会救助科"))
                        .reasons())
                .containsExactly("evidence-for-another-office");

        Answer board = api.get(PLANS + "2008/board", Person.CHENJING);

        assertThat(board.at("rows/0/done")).isEqualTo("1");
        assertThat(board.at("rows/0/quota")).isEqualTo("3");
        assertThat(board.at("rows/0/standing")).isEqualTo("OVERDUE");
        Answer own =
                api.get(PLANS + "2008/board?office=%E5%85%BB%E8%80%81%E6%9C%8D%E5%8A%A1%E7%A7%91", Person.CHENJING);
        assertThat(own.at("rows/0/standing")).isEqualTo("FULFILLED");
    }

    @Test
    void whatTheBoardTellsIsCountedOnceWithoutAnybodyEnteringIt() {
        UUID interpretation = UUID.randomUUID();
        String told = Contracts.exampleText("zwgk.interpretation/InterpretationPublished.v1")
                .replace("01970f02-44d7-7a10-a3c6-5e8b20d9f733", interpretation.toString())
                .replace("2026-05-15T01:30:00Z", "2009-05-15T01:30:00Z");
        UUID before = UUID.randomUUID();
        facts.send(before, "zwgk.interpretation", "InterpretationPublished", interpretation, told);
        desk.open(2009);
        Map<String, Object> fed = obligation(2009, "6", "政策解读");
        fed.put("feed", "INTERPRETATION_PUBLISHED");
        fed.put("topics", List.of("老年助餐"));
        fed.put("quota", 2);
        String asked = desk.asks(2009, fed);
        desk.adopt(2009);
        await().untilAsserted(
                        () -> assertThat(desk.page(asked).at("progress/done")).isEqualTo("1"));
        facts.send(before, "zwgk.interpretation", "InterpretationPublished", interpretation, told);
        UUID second = UUID.randomUUID();
        facts.send(
                "zwgk.interpretation",
                "InterpretationPublished",
                second,
                told.replace(interpretation.toString(), second.toString()));

        await().untilAsserted(() ->
                assertThat(desk.page(asked).at("progress/standing")).isEqualTo("FULFILLED"));

        assertThat(desk.page(asked).node("evidence").size()).isEqualTo(2);
        facts.send(
                "zwgk.interpretation",
                "InterpretationWithdrawn",
                second,
                Map.of("interpretationId", second, "version", 6, "documentId", UUID.randomUUID(), "reason", "文件已撤回"));
        await().untilAsserted(
                        () -> assertThat(desk.page(asked).at("progress/done")).isEqualTo("1"));
        assertThat(desk.page(asked).text()).contains("已撤销", "文件已撤回");
    }

    @Test
    void aTrainingThatIsRecordedWaitsAsEvidenceForConfirmation() { // 要点第十三条：年内组织培训不少于1次
        desk.open(2010);
        Map<String, Object> fed = obligation(2010, "13-3", "组织政务公开培训");
        fed.put("feed", "TRAINING_HELD");
        String asked = desk.asks(2010, fed);
        desk.adopt(2010);
        Answer recorded = api.post(
                "/api/v1/plan-ledger/trainings",
                Map.of(
                        "title", "政务公开业务培训",
                        "office", "养老服务科",
                        "happenedOn", "2010-04-12",
                        "subject", "《条例》和三同步",
                        "participants", Map.of("养老服务科", 12, "社会救助科", 9)),
                Person.CHENJING);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        Answer page = desk.page(asked);
        assertThat(page.at("evidence/0/state")).isEqualTo("SUBMITTED");
        desk.evidenceAct(page.at("evidence/0/id"), "confirm", Person.WUTING, null);
        assertThat(api.get(PLANS + "2010/report", Person.WUTING).at("works/participants"))
                .isEqualTo("21");
        assertThat(desk.page(asked).at("progress/done")).isEqualTo("1");
    }
}
