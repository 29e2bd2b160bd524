package cn.zwgk.policy.interest;

import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class QuestionnaireTests {

    private final Api api;
    private final Desk desk;

    @Autowired
    QuestionnaireTests(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    @Test
    void everyQuestionHasItsWordsAndItsSource() {
        Answer questionnaire = api.get("/api/v1/public-interest-questions", Person.CHENJING);
        assertThat(questionnaire.node("questions")).hasSize(6);
        assertThat(questionnaire.at("questions/0/words")).startsWith("是否确定或者调整补贴");
        assertThat(questionnaire.at("questions/0/source")).contains("工作要点第6项");
        assertThat(api.get("/api/v1/public-interest-questions").status()).isEqualTo(401);
    }

    @Test
    void aNoticeIsNotAcceptedBeforeEveryQuestionIsAnswered() {
        Map<String, Object> draft = Desk.notice(title("关于调整老年助餐补贴的通知"));
        draft.put("publicInterest", Map.of("AMOUNTS", false));
        String id = desk.draft(draft).at("id");
        Answer refused = desk.act(id, "submit", Person.CHENJING, null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).contains("public-interest-unanswered", "secrecy-review-unsigned");
        assertThat(refused.node("errors")
                        .valueStream()
                        .map(reason -> reason.path("field").asString("")))
                .contains("publicInterest.FEES", "publicInterest.SERVICES")
                .doesNotContain("publicInterest.AMOUNTS");
    }

    @Test
    void oneYesAsksForInterpretationInStepAndSaysWhoSaidSo() { // 工作要点 6
        Map<String, Object> draft = Desk.notice(title("关于调整老年助餐补贴的通知"));
        Answer begun = desk.draft(draft);
        assertThat(begun.at("interpretationRequirement")).isEqualTo("NONE");
        Map<String, Boolean> answers = new HashMap<>(Desk.answers(false));
        answers.put("AMOUNTS", true);
        draft.put("publicInterest", answers);
        String path = "/api/v1/drafts/" + begun.at("id");
        Answer edited = api.put(path, draft, begun.eTag(), Person.CHENJING);
        assertThat(edited.at("interpretationRequirement")).isEqualTo("IN_STEP");
        assertThat(edited.node("touchesPublicInterest").asBoolean()).isTrue();
        assertThat(edited.node("publicInterest").valueStream())
                .hasSize(6)
                .allSatisfy(
                        answer -> assertThat(answer.at("/by/name").asString()).isEqualTo("陈静"));
        assertThat(desk.act(begun.at("id"), "submit", Person.CHENJING, null).reasons())
                .contains("interpretation-missing");
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsRefused() {
        Map<String, Object> draft = Desk.notice(title("关于开展检查的通知"));
        draft.put("publicInterest", Map.of("WEATHER", true));
        Answer refused = api.post("/api/v1/drafts", draft, Person.CHENJING);
        assertThat(refused.reasons()).containsExactly("public-interest-question-unknown");
    }
}
