package cn.zwgk.policy.drafting;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.Material;
import cn.zwgk.policy.WaitingWork;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentLifeTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";

    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;
    private final WaitingWork work;

    DocumentLifeTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
        this.work = new WaitingWork(api);
    }

    @Test
    void aNormativeDocumentWithoutInterpretationIsRefusedWithAllReasonsAndPassesWithIt() {
        Map<String, Object> draft = notice(title("明州市老年助餐服务管理办法"));
        draft.put("kind", "NORMATIVE");
        Answer begun = desk.draft(draft);
        String id = begun.at("id");
        assertThat(begun.headers().getLocation()).hasToString("/api/v1/drafts/" + id);

        Answer refused = desk.act(id, "submit", Person.CHENJING, null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .containsExactlyInAnyOrder(
                        "metadata-incomplete",
                        "lapse-date-missing",
                        "interpretation-missing",
                        "secrecy-review-unsigned");
        assertThat(refused.at("errors/2/message")).contains("解读材料");

        draft.put("documentNumber", "明民规〔2026〕3号");
        draft.put("effectiveFrom", "2026-06-01");
        draft.put("lapsesOn", "2031-06-01");
        assertThat(api.put("/api/v1/drafts/" + id, draft, begun.eTag(), Person.CHENJING)
                        .status())
                .isEqualTo(200);
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        Material.of(id, facts, api).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        assertThat(facts.await(DOCUMENTS, "DocumentSubmitted", UUID.fromString(id))
                        .data()
                        .path("version")
                        .asInt())
                .isPositive();
    }

    @Test
    void aDocumentGoesItsWholeWayAndTheOthersHearOfIt() {
        String title = title("关于开展养老机构安全检查的通知");
        String id = desk.ready(notice(title));
        assertThat(desk.page(id).status())
                .as("nothing is public before it is published")
                .isEqualTo(404);

        Answer published = desk.acted(id, "publish", Person.WUTING, null);

        assertThat(published.at("stateName")).isEqualTo("已发布");
        assertThat(published.at("indexNumber")).matches("1233020000000000MZ/\\d{4}-\\d{5}");
        assertThat(published
                        .node("history")
                        .valueStream()
                        .map(entry -> entry.path("actName").asString()))
                .containsExactly("起草", "签署保密审查", "提交审核", "审核通过", "审核通过", "审核通过", "发布");
        Answer page = desk.page(id);
        assertThat(page.at("title")).isEqualTo(title);
        assertThat(page.at("validityName")).isEqualTo("有效");
        assertThat(page.at("publisher/office")).isEqualTo("政务公开办");
        assertThat(page.at("body")).contains("id=\"xu-1\"");
        KafkaFacts.Seen fact = facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(id));
        assertThat(fact.data().path("indexNumber").asString()).isEqualTo(published.at("indexNumber"));
        assertThat(fact.data().path("version").asLong())
                .isEqualTo(published.node("version").asLong());
        assertThat(fact.data().path("text").asString()).contains("立即自查");
    }

    @Test
    void eachWrongPersonIsRefused() {
        String id = desk.draft(notice(title("通知"))).at("id");
        assertThat(desk.act(id, "submit", Person.ZHAOMIN, null).code()).isEqualTo("step-not-yours");
        assertThat(desk.act(id, "submit", Person.WANGQIANG, null).code()).isEqualTo("draft-of-another-office");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        assertThat(desk.act(id, "pass", Person.SUNLI, Map.of("proofread", true)).status())
                .isEqualTo(403);
        assertThat(desk.act(id, "pass", Person.LIUMIN, Map.of("proofread", true))
                        .code())
                .isEqualTo("not-permitted");
        assertThat(desk.act(id, "pass", Person.ZHAOMIN, null).code()).isEqualTo("proofread-missing");
        Answer tooEarly = desk.act(id, "publish", Person.WUTING, null);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.code()).isEqualTo("step-not-allowed");
        Person allRounder = Person.named("duomian", "多面手", "办公室", "first-reviewer", "second-reviewer");
        desk.acted(id, "pass", allRounder, Map.of("proofread", true));
        assertThat(desk.act(id, "pass", allRounder, Map.of("proofread", true)).code())
                .isEqualTo("reviewer-signed-before");
    }

    @Test
    void aReturnGoesBackToTheDrafterWithItsReason() {
        String id = desk.draft(notice(title("通知"))).at("id");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        assertThat(desk.act(id, "return", Person.ZHAOMIN, Map.of()).code()).isEqualTo("reason-missing");
        Answer returned = desk.acted(id, "return", Person.ZHAOMIN, Map.of("reason", "附件缺少表格"));
        assertThat(returned.at("state")).isEqualTo("DRAFT");
        assertThat(returned.at("reviews/0/remark")).isEqualTo("附件缺少表格");
        assertThat(facts.await(DOCUMENTS, "DocumentReturned", UUID.fromString(id))
                        .data()
                        .path("reason")
                        .asString())
                .isEqualTo("附件缺少表格");
    }

    @Test
    void whoeverHasNotSeenTheLatestVersionOverwritesNothing() {
        Answer begun = desk.draft(notice(title("通知")));
        String address = "/api/v1/drafts/" + begun.at("id");
        Map<String, Object> changed = new HashMap<>(notice(title("通知（修订）")));
        assertThat(api.put(address, changed, null, Person.CHENJING).status()).isEqualTo(428);
        assertThat(api.put(address, changed, begun.eTag(), Person.CHENJING).status())
                .isEqualTo(200);
        assertThat(api.put(address, changed, begun.eTag(), Person.CHENJING).status())
                .isEqualTo(412);
    }

    @Test
    void aWithdrawnDocumentLeavesATombstone() {
        String id = desk.published(notice(title("通知")));
        String indexNumber = desk.page(id).at("indexNumber");
        desk.acted(id, "withdraw", Person.WUTING, Map.of("reason", "附件有误，更正后重新发布"));

        Answer gone = desk.page(id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.code()).isEqualTo("document-withdrawn");
        assertThat(gone.at("reason")).isEqualTo("附件有误，更正后重新发布");
        assertThat(gone.at("indexNumber")).isEqualTo(indexNumber);
        assertThat(api.get("/api/v1/documents/by-index-number?value=" + indexNumber)
                        .status())
                .isEqualTo(410);
        assertThat(facts.await(DOCUMENTS, "DocumentWithdrawn", UUID.fromString(id))
                        .data()
                        .path("indexNumber")
                        .asString())
                .isEqualTo(indexNumber);
    }

    @Test
    void whatIsNotDisclosedProactivelyIsToldToNobody() {
        Map<String, Object> draft = notice(title("内部通知"));
        draft.put("disclosureMode", "ON_APPLICATION");
        String id = desk.published(draft);
        assertThat(desk.page(id).status()).isEqualTo(404);
        String next = desk.published(notice(title("通知")));
        facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(next));
        assertThat(facts.about(DOCUMENTS, UUID.fromString(id)))
                .extracting(KafkaFacts.Seen::type)
                .doesNotContain("DocumentPublished");
    }

    @Test
    void aDraftIsDiscardedAndStaysForTheRecord() {
        Answer begun = desk.draft(notice(title("通知")));
        String address = "/api/v1/drafts/" + begun.at("id");
        assertThat(api.delete(address, begun.eTag(), Person.CHENJING).status()).isEqualTo(204);
        assertThat(api.get(address, Person.CHENJING).at("stateName")).isEqualTo("已作废");
        assertThat(facts.await(DOCUMENTS, "DraftDiscarded", UUID.fromString(begun.at("id")))
                        .data()
                        .path("discardedBy")
                        .path("name")
                        .asString())
                .as("what was prepared beside it ends too")
                .isEqualTo("陈静");
        assertThat(api.delete(address, null, Person.CHENJING).status()).isEqualTo(409);
    }

    @Test
    void whatIsWrittenWrongIsSaidInChinese() {
        Answer refused = api.post("/api/v1/drafts", Map.of("title", " ", "kind", "NOTICE"), Person.CHENJING);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors/0/message")).isEqualTo("请填写标题。");
        assertThat(api.post("/api/v1/drafts", "{\"kind\":\"NOVEL\"}", Person.CHENJING)
                        .status())
                .isEqualTo(400);
        assertThat(api.post("/api/v1/drafts", notice("x"), null).status()).isEqualTo(401);
    }

    @Test
    void aRelationLeadsToAPublishedDocument() {
        Map<String, Object> draft = notice(title("通知"));
        draft.put("relations", List.of(Map.of("type", "REPEALS", "documentId", UUID.randomUUID())));
        Answer refused = api.post("/api/v1/drafts", draft, Person.CHENJING);
        assertThat(refused.code()).isEqualTo("relation-target-unknown");
        assertThat(refused.at("errors/0/field")).isEqualTo("relations[0].documentId");
    }

    @Test
    void theWorklistShowsWhatWaitsForAPerson() {
        String title = title("关于待办的通知");
        String id = desk.draft(notice(title)).at("id");
        assertThat(waiting(Person.ZHAOMIN, id)).isEqualTo("sign-secrecy-review");
        assertThat(waiting(Person.CHENJING, id)).isEqualTo("submit");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        assertThat(waiting(Person.ZHAOMIN, id)).isEqualTo("pass");
        assertThat(waiting(Person.SUNLI, id)).isEmpty();
        desk.acted(id, "pass", Person.ZHAOMIN, Map.of("proofread", true));
        assertThat(waiting(Person.ZHAOMIN, id)).isEmpty();
        assertThat(waiting(Person.SUNLI, id)).isEqualTo("pass");
    }

    private String waiting(Person person, String id) {
        return work.item(person, "DOCUMENT_REVIEW", id).path("act").asString("");
    }
}
