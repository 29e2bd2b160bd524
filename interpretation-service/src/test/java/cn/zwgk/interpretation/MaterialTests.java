package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

@ServiceTest
@Import(Story.class)
class MaterialTests {

    private final Story story;

    @Autowired
    MaterialTests(Story story) {
        this.story = story;
    }

    @Test
    void materialGoesFromDraftOverReviewToThePublicAndBack() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        assertThat(buttons(story.api.get(material, Person.CHENJING))).containsExactly("submit");
        story.act(material, "submit", Person.CHENJING);
        assertThat(buttons(story.api.get(material, Person.ZHAOMIN))).containsExactly("pass", "return");
        story.act(material, "pass", Person.ZHAOMIN);
        story.act(material, "pass", Person.SUNLI);
        Answer accepted = story.act(material, "pass", Person.ZHOUHAI);
        assertThat(accepted.at("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.at("reviews/2/by/name")).isEqualTo("周海");
        UUID id = UUID.fromString(Story.idOf(material));
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "MaterialAccepted", id)
                        .data()
                        .path("documentId")
                        .asString())
                .isEqualTo(document.id.toString());
        assertThat(story.act(material, "publish", Person.WUTING).at("stateName"))
                .isEqualTo("已发布");

        Answer withdrawn = story.api.post(material + "/acts/withdraw", Map.of("reason", "补贴金额写错"), Person.WUTING);
        assertThat(withdrawn.at("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.node("allowedActs")).isEmpty();
        assertThat(story.facts
                        .await(Story.INTERPRETATION, "InterpretationWithdrawn", id)
                        .data()
                        .path("reason")
                        .asString())
                .isEqualTo("补贴金额写错");
        Answer page = story.api.get(Story.LIBRARY + "/" + id);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.at("detail")).isEqualTo("这篇解读已撤回：补贴金额写错");
        assertThat(withdrawn
                        .node("history")
                        .valueStream()
                        .map(line -> line.path("actName").asString()))
                .containsExactly("新建解读材料", "提交审核", "通过本环节审核", "通过本环节审核", "终审通过", "发布解读", "撤回解读");
    }

    @Test
    void materialThatMissesElementsIsToldAllOfThemAtOnce() {
        Map<String, Object> content = new HashMap<>(story.aDocument().content());
        Story.Document document = story.aDocument().published();
        content.put("documentId", document.id);
        content.put("body", "<p> </p>");
        content.put(
                "checklist",
                Map.of(
                        "PURPOSE", Map.of("met", true),
                        "SCOPE", Map.of("met", false, "note", "不需要"),
                        "STANDARDS", Map.of("met", false),
                        "TERMS", Map.of("met", false, "note", "文件没有专业名词")));
        String material = document.material();
        String tag = story.api.get(material, Person.CHENJING).eTag();
        Answer edited = story.api.put(material, content, tag, Person.CHENJING);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);

        Answer refused = story.api.post(material + "/acts/submit", null, Person.CHENJING);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.node("errors")
                        .valueStream()
                        .map(reason -> reason.path("field").asString()))
                .containsExactly(
                        "body",
                        "checklist.BACKGROUND",
                        "checklist.MAIN_CONTENT",
                        "checklist.SCOPE",
                        "checklist.MEANING_FOR_PEOPLE",
                        "checklist.STANDARDS",
                        "checklist.DIFFERENCES",
                        "checklist.CONTACT");
        assertThat(refused.at("errors/1/message")).isEqualTo("解读材料缺少要素：背景和依据。");
        assertThat(refused.at("errors/5/message")).isEqualTo("解读材料缺少要素：标准和金额。确实不适用的，请写明原因。");
        assertThat(edited.node("submissionGrounds")).hasSize(8);
        assertThat(story.api.get(material, Person.CHENJING).at("state")).isEqualTo("DRAFT");
    }

    @Test
    void whoDraftsInterprets() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        Answer anotherOffice = story.api.post(Story.MATERIALS, document.content(), Person.WANGQIANG);
        assertThat(anotherOffice.status()).isEqualTo(403);
        assertThat(anotherOffice.code()).isEqualTo("drafting-office-interprets");
        assertThat(story.api
                        .post(Story.MATERIALS, document.content(), Person.ZHAOMIN)
                        .status())
                .isEqualTo(403);
        assertThat(story.api
                        .post(material + "/acts/submit", null, Person.WANGQIANG)
                        .code())
                .isEqualTo("drafting-office-interprets");
        assertThat(buttons(story.api.get(material, Person.WANGQIANG))).isEmpty();
    }

    @Test
    void nobodyReviewsWhatHeWrote() {
        Person both = Person.named("zhangyi", "张艺", "养老服务科", "drafter", "first-reviewer");
        Story.Document document = story.aDocument().published();
        String material = document.material();
        String tag = story.api.get(material, both).eTag();
        assertThat(story.api.put(material, document.content(), tag, both).status())
                .isEqualTo(200);
        story.act(material, "submit", Person.CHENJING);
        Answer refused = story.api.post(material + "/acts/pass", null, both);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("material-own");
        assertThat(buttons(story.api.get(material, both))).containsExactly("return");
        story.act(material, "pass", Person.ZHAOMIN);
    }

    @Test
    void theWrongPersonOrMomentIsRefusedAndToldWhatIsAllowed() {
        String material = story.aDocument().published().material();
        Answer notYours = story.api.post(material + "/acts/submit", null, Person.ZHAOMIN);
        assertThat(notYours.status()).isEqualTo(403);
        assertThat(notYours.code()).isEqualTo("step-not-yours");
        Answer tooEarly = story.api.post(material + "/acts/pass", null, Person.ZHAOMIN);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.code()).isEqualTo("step-not-allowed");
        assertThat(story.api.post(material + "/acts/submit", null, null).status())
                .isEqualTo(401);
        assertThat(story.api
                        .post(material + "/acts/submit", null, Person.YUNWEI)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aReturnNeedsAReasonAndKeepsEverything() {
        String material = story.aDocument().published().material();
        story.act(material, "submit", Person.CHENJING);
        Answer wordless = story.api.post(material + "/acts/return", Map.of("reason", " "), Person.ZHAOMIN);
        assertThat(wordless.reasons()).containsExactly("reason-missing");
        Answer returned = story.api.post(material + "/acts/return", Map.of("reason", "金额要写清楚按餐还是按月"), Person.ZHAOMIN);
        assertThat(returned.at("state")).isEqualTo("DRAFT");
        assertThat(returned.at("keyPoints/0/clause")).isEqualTo("第三条");
        assertThat(returned.at("history/2/reason")).isEqualTo("金额要写清楚按餐还是按月");
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        String tag = story.api.get(material, Person.CHENJING).eTag();
        assertThat(story.api
                        .put(material, document.content(), null, Person.CHENJING)
                        .status())
                .isEqualTo(428);
        assertThat(story.api
                        .put(material, document.content(), tag, Person.CHENJING)
                        .status())
                .isEqualTo(200);
        assertThat(story.api
                        .put(material, document.content(), tag, Person.CHENJING)
                        .status())
                .isEqualTo(412);
        assertThat(story.api
                        .call(
                                HttpMethod.POST,
                                material + "/acts/submit",
                                Person.CHENJING,
                                null,
                                Map.of("If-Match", String.valueOf(tag)))
                        .status())
                .isEqualTo(412);
        story.act(material, "submit", Person.CHENJING);
        String reviewed = story.api.get(material, Person.CHENJING).eTag();
        assertThat(story.api
                        .put(material, document.content(), reviewed, Person.CHENJING)
                        .code())
                .isEqualTo("material-not-editable");
    }

    @Test
    void whatRunsOrTracksIsTakenOutOfTheText() {
        Story.Document document = story.aDocument().published();
        String material = document.material();
        Map<String, Object> content = document.content();
        content.put(
                "body",
                "<p onclick='x()'>正文<script>alert(1)</script><img src='javascript:x' alt='图'>"
                        + "<a href='https://example.gov.cn'>链接</a><iframe src='https://x'></iframe></p>");
        String tag = story.api.get(material, Person.CHENJING).eTag();
        Answer edited = story.api.put(material, content, tag, Person.CHENJING);
        assertThat(edited.at("body"))
                .contains("正文", "href=\"https://example.gov.cn\"", "nofollow")
                .doesNotContain("script", "onclick", "iframe");
    }

    @Test
    void aDraftNeedsADocumentATitleAndAForm() {
        Answer answer = story.api.post(Story.MATERIALS, Map.of("title", " "), Person.CHENJING);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("detail")).contains("请选择要解读的文件", "请填写标题", "请选择解读形式");
        Map<String, Object> content = story.aDocument().content();
        assertThat(story.api.post(Story.MATERIALS, content, Person.CHENJING).reasons())
                .containsExactly("document-unknown");
    }

    @Test
    void aDraftThatIsSentTwiceWithTheSameKeyIsMadeOnce() {
        Story.Document document = story.aDocument().published();
        document.material();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = story.api.call(HttpMethod.POST, Story.MATERIALS, Person.CHENJING, document.content(), key);
        Answer second = story.api.call(HttpMethod.POST, Story.MATERIALS, Person.CHENJING, document.content(), key);
        assertThat(second.at("id")).isEqualTo(first.at("id"));
        assertThat(story.api
                        .get(Story.MATERIALS + "?documentId=" + document.id, Person.CHENJING)
                        .node("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theChecklistIsDataWithChineseNames() {
        Answer checklist = story.api.get("/api/v1/interpretation-checklist", Person.CHENJING);
        assertThat(checklist
                        .node("items")
                        .valueStream()
                        .map(element -> element.path("name").asString()))
                .containsExactly("背景和依据", "目的", "主要内容", "适用范围", "对群众意味着什么", "标准和金额", "名词解释", "与原政策的差别", "咨询方式");
        assertThat(checklist.node("forms")).hasSize(11);
    }

    private static List<String> buttons(Answer material) {
        return material.node("allowedActs")
                .valueStream()
                .map(act -> act.path("act").asString())
                .toList();
    }
}
