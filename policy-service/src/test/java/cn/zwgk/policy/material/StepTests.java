package cn.zwgk.policy.material;

import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.policy.Material;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 三同步: a document is reviewed beside its material. Here the interpretation service is played on Kafka. */
@ServiceTest
class StepTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final Map<String, Object> PROOFREAD = Map.of("proofread", true);

    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;

    @Autowired
    StepTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
    }

    @Test
    void aDocumentLeavesNoReviewBeforeItsMaterialHasPassedItByTheSameHand() { // 工作要点 6：三同步
        String id = normative();
        Material material = Material.of(id, facts, api).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        KafkaFacts.Seen submitted = facts.await(DOCUMENTS, "DocumentSubmitted", UUID.fromString(id));
        assertThat(submitted.data().at("/materials/0/materialId").asString()).isEqualTo(material.id.toString());
        assertThat(submitted.data().at("/writers/0").asString()).isEqualTo(Person.CHENJING.username());

        Answer early = desk.act(id, "pass", Person.ZHAOMIN, PROOFREAD);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("material-review-awaited");
        assertThat(early.at("detail")).startsWith("等待解读材料《一图读懂》初审意见送达");
        assertThat(page(id).at("awaited/0/message")).startsWith("等待解读材料《一图读懂》初审意见送达");
        assertThat(desk.act(id, "pass", Person.SUNLI, PROOFREAD).code())
                .as("who may not review at all is told that, not what is awaited")
                .isEqualTo("step-not-yours");

        material.signedAndHeard(1, "FIRST", Person.LIXIN);
        Answer another = desk.act(id, "pass", Person.ZHAOMIN, PROOFREAD);
        assertThat(another.status()).isEqualTo(403);
        assertThat(another.code()).isEqualTo("material-signed-by-another");
        assertThat(another.at("detail")).contains("李昕");
        assertThat(page(id).at("companions/0/signedBy/name")).isEqualTo("李昕");
        desk.acted(id, "pass", Person.LIXIN, PROOFREAD);
        assertThat(facts.await(DOCUMENTS, "DocumentReviewPassed", UUID.fromString(id))
                        .data()
                        .at("/stage")
                        .asString())
                .isEqualTo("FIRST");

        material.signedAndHeard(1, "SECOND", Person.SUNLI);
        desk.acted(id, "pass", Person.SUNLI, PROOFREAD);
        material.signedAndHeard(1, "FINAL", Person.ZHOUHAI);
        assertThat(desk.acted(id, "pass", Person.ZHOUHAI, PROOFREAD).at("state"))
                .isEqualTo("READY");
        assertThat(desk.acted(id, "publish", Person.WUTING, null).at("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void whatIsReviewedTogetherGoesBackTogether() {
        String id = normative();
        Material material = Material.of(id, facts, api).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        material.signedAndHeard(1, "FIRST", Person.ZHAOMIN);
        desk.acted(id, "pass", Person.ZHAOMIN, PROOFREAD);

        material.returned(1, "SECOND", "金额与正文不一致", Person.SUNLI);

        Answer back = material.until(page -> page.at("state").equals("DRAFT"));
        assertThat(back.at("reviews/1/remark")).isEqualTo("随解读材料一并退回：金额与正文不一致");
        assertThat(back.at("reviews/1/by/name")).isEqualTo("孙丽");
        assertThat(back.node("materialSubmitted").asBoolean()).isFalse();
        assertThat(desk.act(id, "submit", Person.CHENJING, null).reasons()).contains("interpretation-missing");

        material.submitted(2);
        desk.acted(id, "submit", Person.CHENJING, null);
        material.returned(1, "SECOND", "金额与正文不一致", Person.SUNLI);
        material.throughReviews(desk, 2);
        assertThat(page(id).at("state"))
                .as("a fact of the last round that comes again returns nothing of this one")
                .isEqualTo("READY");
    }

    @Test
    void aDocumentThatIsReturnedTakesItsMaterialBack() {
        String id = normative();
        Material material = Material.of(id, facts, api).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        desk.acted(id, "return", Person.ZHAOMIN, Map.of("reason", "请核对补贴标准"));
        KafkaFacts.Seen returned = facts.await(DOCUMENTS, "DocumentReturned", UUID.fromString(id));
        assertThat(returned.data().at("/materials/0/materialId").asString()).isEqualTo(material.id.toString());
        assertThat(returned.data().at("/returnedBy/name").asString()).isEqualTo("赵敏");
    }

    @Test
    void evenWhatIsScheduledGoesBackWithItsMaterial() {
        String id = normative();
        Material material = Material.of(id, facts, api).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        material.throughReviews(desk, 1);
        desk.acted(id, "schedule", Person.WUTING, Map.of("publishAt", "2099-01-01T00:00:00Z"));
        material.returned(1, "ISSUING", "发现错字", Person.WUTING);
        Answer back = material.until(page -> page.at("state").equals("DRAFT"));
        assertThat(back.node("publishAt").isNull()).isTrue();
    }

    @Test
    void factsThatComeInTheOtherOrderLeadToTheSame() {
        String id = normative();
        Material material = Material.of(id, facts, api);
        material.returned(1, "FIRST", "缺少咨询方式", Person.ZHAOMIN);
        material.signed(2, "FIRST", Person.ZHAOMIN);
        material.submitted(2).submitted(1);
        desk.acted(id, "submit", Person.CHENJING, null);
        assertThat(page(id).at("companions/0/signedBy/name")).isEqualTo("赵敏");
        desk.acted(id, "pass", Person.ZHAOMIN, PROOFREAD);
    }

    @Test
    void whatHasNoMaterialAndNeedsNoneIsReviewedAlone() {
        assertThat(desk.ready(Desk.notice(title("关于规范养老机构收费的通知")))).isNotEmpty();
    }

    private Answer page(String id) {
        return api.get("/api/v1/drafts/" + id, Person.CHENJING);
    }

    /** A normative document, signed for secrecy and lacking nothing but its material. */
    private String normative() {
        Map<String, Object> draft = Desk.notice(title("明州市老年助餐服务管理办法"));
        draft.put("kind", "NORMATIVE");
        draft.put("documentNumber", "明民规〔2026〕3号");
        draft.put("effectiveFrom", "2026-06-01");
        draft.put("lapsesOn", "2031-06-01");
        String id = desk.draft(draft).at("id");
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        return id;
    }
}
