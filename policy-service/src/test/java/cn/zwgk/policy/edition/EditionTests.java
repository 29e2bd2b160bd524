package cn.zwgk.policy.edition;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class EditionTests {

    private static final String DOCUMENTS = "zwgk.policy.documents";

    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;

    EditionTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
    }

    @Test
    void aNewEditionKeepsIdAndNumberAndTheEarlierOneStaysReadable() {
        Map<String, Object> first = notice(title("关于养老机构自查的通知"));
        String id = desk.published(first);
        Answer before = desk.page(id);
        String draft = begin(id, "REVISION", "自查周期由每年改为每季度");
        first.put("body", "<p>一、总体要求</p><p>各养老机构应当每季度自查。</p>");
        edit(draft, first);
        assertThat(desk.page(id).at("body"))
                .as("readers see it when it is published")
                .contains("立即自查");
        review(draft);

        Answer merged = desk.acted(draft, "publish-edition", Person.WUTING, null);

        assertThat(merged.at("stateName")).isEqualTo("已并入");
        Answer after = desk.page(id);
        assertThat(after.at("body")).contains("每季度自查");
        assertThat(after.at("indexNumber")).isEqualTo(before.at("indexNumber"));
        assertThat(after.at("publishedAt")).isEqualTo(before.at("publishedAt"));
        assertThat(after.node("edition").asInt()).isEqualTo(2);
        assertThat(after.at("changeNotes/0/note")).isEqualTo("自查周期由每年改为每季度");
        Answer editions = api.get("/api/v1/documents/" + id + "/editions");
        assertThat(editions.at("0/changeNote")).isEqualTo("自查周期由每年改为每季度");
        assertThat(editions.at("0/natureName")).isEqualTo("修订");
        assertThat(editions.at("1/natureName")).isEqualTo("首次发布");
        assertThat(api.get("/api/v1/documents/" + id + "/editions/1").at("body"))
                .contains("立即自查");
        assertThat(desk.page(draft).status())
                .as("the draft is no document of its own")
                .isEqualTo(404);
        KafkaFacts.Seen revised = facts.await(DOCUMENTS, "DocumentRevised", UUID.fromString(id));
        assertThat(revised.data().path("text").asString()).contains("每季度自查");
        assertThat(revised.data().path("version").asLong())
                .isGreaterThan(facts.await(DOCUMENTS, "DocumentPublished", UUID.fromString(id))
                        .data()
                        .path("version")
                        .asLong());
        assertThat(facts.about(DOCUMENTS, UUID.fromString(draft)))
                .as("the draft of an edition is nobody else's affair")
                .isEmpty();
    }

    @Test
    void twoEditionsAreComparedClauseByClause() {
        Map<String, Object> draft = notice(title("老年助餐办法"));
        draft.put("body", "<p>第一条 为规范服务。</p><p>第二条 补贴 3 元。</p>");
        String id = desk.published(draft);
        draft.put("body", "<p>第一条 为规范服务。</p><p>第二条 补贴 4 元。</p>");
        revise(id, draft, "补贴标准调整");

        Answer difference = api.get("/api/v1/documents/" + id + "/editions/comparison?from=1&to=2");

        assertThat(difference.node("changes").asInt()).isEqualTo(1);
        assertThat(difference.at("passages/1/clause")).isEqualTo("第二条");
        assertThat(difference.at("passages/1/kind")).isEqualTo("CHANGED");
        assertThat(api.get("/api/v1/documents/" + id + "/editions/comparison?from=2&to=2")
                        .code())
                .isEqualTo("edition-versions-missing");
        assertThat(api.get("/api/v1/documents/" + id + "/editions/9").status()).isEqualTo(404);
    }

    @Test
    void oneEditionAtATimeIsOnItsWayAndThoseWhoWroteItDoNotReviewIt() {
        String id = desk.published(notice(title("通知")));
        String draft = begin(id, "CORRECTION", "更正错字");
        assertThat(desk.act(id, "begin-edition", Person.CHENJING, Map.of("edition", Map.of("changeNote", "再改")))
                        .code())
                .isEqualTo("edition-already-begun");
        assertThat(life(id).at("openEdition/id")).isEqualTo(draft);
        assertThat(life(draft).at("revision/of/id")).isEqualTo(id);
        assertThat(desk.act(draft, "publish", Person.WUTING, null).status()).isEqualTo(409);
        Person both = Person.named("both", "一身二任", "养老服务科", "drafter", "first-reviewer");
        Answer page = api.get("/api/v1/drafts/" + draft, both);
        Map<String, Object> text = notice("通知（已更正）");
        assertThat(api.put("/api/v1/drafts/" + draft, text, page.eTag(), both).status())
                .isEqualTo(200);
        assertThat(desk.act(draft, "sign-secrecy-review", both, null).code()).isEqualTo("reviewer-is-drafter");
    }

    @Test
    void aCorrectionThatChangesMoreIsSentBackWithTheReason() {
        Map<String, Object> content = notice(title("通知"));
        String id = desk.published(content);
        String draft = begin(id, "CORRECTION", "更正");
        content.put("lapsesOn", "2030-01-01");
        edit(draft, content);
        assertThat(desk.act(draft, "submit", Person.CHENJING, null).reasons())
                .contains("correction-changes-terms", "secrecy-review-unsigned");
        Answer page = api.get("/api/v1/drafts/" + draft, Person.CHENJING);
        Map<String, Object> revision = Map.of("nature", "REVISION", "changeNote", "定失效日期", "changedOn", "2026-05-07");
        assertThat(api.put("/api/v1/drafts/" + draft + "/revision", revision, page.eTag(), Person.CHENJING)
                        .status())
                .isEqualTo(200);
        assertThat(desk.act(draft, "submit", Person.CHENJING, null).reasons())
                .containsExactly("secrecy-review-unsigned");
    }

    @Test
    void whatItChangesIsSaidAnewByItsOfficeAndOnlyWhileItIsADraft() {
        String id = desk.published(notice(title("通知")));
        String draft = begin(id, "REVISION", "自查改为每月一次");
        desk.acted(draft, "sign-secrecy-review", Person.ZHAOMIN, null);
        Answer page = api.get("/api/v1/drafts/" + draft, Person.CHENJING);
        Person elsewhere = Person.named("elsewhere", "别科", "社会救助科", "drafter");
        Map<String, Object> note = Map.of("nature", "REVISION", "changeNote", "自查改为每季度一次", "changedOn", "2026-05-07");
        assertThat(describe(draft, note, page, elsewhere).code()).isEqualTo("draft-of-another-office");
        Map<String, Object> tomorrow = Map.of("nature", "REVISION", "changeNote", "x", "changedOn", "2099-01-01");
        assertThat(describe(draft, tomorrow, page, Person.CHENJING).code()).isEqualTo("changed-in-the-future");

        assertThat(describe(draft, note, page, Person.CHENJING).at("changeNote"))
                .isEqualTo("自查改为每季度一次");

        assertThat(describe(draft, note, page, Person.CHENJING).status())
                .as("with the version of before")
                .isEqualTo(412);
        assertThat(desk.act(draft, "submit", Person.CHENJING, null).reasons())
                .as("signed for another note")
                .containsExactly("secrecy-review-unsigned");
        review(draft);
        Answer ready = api.get("/api/v1/drafts/" + draft, Person.CHENJING);
        assertThat(describe(draft, note, ready, Person.CHENJING).code()).isEqualTo("draft-not-editable");
        desk.acted(draft, "publish-edition", Person.WUTING, null);
        assertThat(desk.page(id).at("changeNotes/0/note")).isEqualTo("自查改为每季度一次");
    }

    @Test
    void whatIsTakenDownTakesItsEditionsAlongAndGetsNoNewOne() {
        Map<String, Object> content = notice(title("通知"));
        String id = desk.published(content);
        revise(id, content, "更正附件");
        String draft = begin(id, "CORRECTION", "再更正");
        review(draft);
        desk.acted(id, "withdraw", Person.WUTING, Map.of("reason", "误发"));
        assertThat(api.get("/api/v1/documents/" + id + "/editions/1").status()).isEqualTo(410);
        assertThat(desk.act(draft, "publish-edition", Person.WUTING, null).code())
                .isEqualTo("edition-document-withdrawn");
    }

    @Test
    void anEditionThatNoLongerRepealsLetsTheOtherLive() {
        String earlier = desk.published(notice(title("旧办法")));
        Map<String, Object> content = notice(title("新办法"));
        content.put("relations", List.of(Map.of("type", "REPEALS", "documentId", earlier)));
        String later = desk.published(content);
        assertThat(desk.page(earlier).at("validityName")).isEqualTo("废止");
        content.put("relations", List.of());
        revise(later, content, "不再废止旧办法");
        assertThat(desk.page(earlier).at("validityName")).isEqualTo("有效");
    }

    private void revise(String id, Map<String, Object> content, String note) {
        String draft = begin(id, "REVISION", note);
        edit(draft, content);
        review(draft);
        desk.acted(draft, "publish-edition", Person.WUTING, null);
    }

    private String begin(String id, String nature, String note) {
        Map<String, Object> edition = Map.of("nature", nature, "changeNote", note);
        desk.acted(id, "begin-edition", Person.CHENJING, Map.of("edition", edition));
        return life(id).at("openEdition/id");
    }

    private Answer describe(String draft, Map<String, Object> note, Answer seen, Person person) {
        return api.put("/api/v1/drafts/" + draft + "/revision", note, seen.eTag(), person);
    }

    private void edit(String draft, Map<String, Object> content) {
        Answer page = api.get("/api/v1/drafts/" + draft, Person.CHENJING);
        Answer edited = api.put("/api/v1/drafts/" + draft, content, page.eTag(), Person.CHENJING);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
    }

    private void review(String draft) {
        desk.acted(draft, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(draft, "submit", Person.CHENJING, null);
        for (Person reviewer : List.of(Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI)) {
            desk.acted(draft, "pass", reviewer, Map.of("proofread", true));
        }
    }

    private Answer life(String id) {
        return api.get("/api/v1/drafts/" + id + "/life", Person.CHENJING);
    }
}
