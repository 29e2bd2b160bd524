package cn.zwgk.application;

import static cn.zwgk.test.Person.CHENJING;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class ProceedingStoryTests {

    private static final String REGISTER = "/api/v1/proceedings";

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    private String theCase = "";

    @BeforeEach
    void aCaseOfApril() {
        time.set("2026-04-15T09:00");
        theCase = new Applicants(api).submit("临时救助金发放明细").at("id");
        time.set("2026-04-28T10:00");
    }

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @Test
    void aReviewIsRegisteredAnsweredRuledAndPutIntoEffect() { // 行政复议法 Art. 48, 64, 77
        Answer registered = api.post(REGISTER, review(), HANLEI);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.at("line/registerNumber")).matches("2026-复议-\\d{4}");
        assertThat(registered.at("line/answerDueOn")).isEqualTo("2026-05-14");
        assertThat(registered.at("line/remainingWorkingDays")).isEqualTo("10");
        assertThat(registered.at("answerGround")).endsWith("第四十八条、第八十八条");
        String id = registered.at("line/id");
        assertThat(waits(id, ZHENGWEI)).isEqualTo("answer");
        assertThat(waits(id, CHENJING)).isEmpty();

        time.set("2026-05-15T09:00");
        assertThat(api.get(REGISTER + "/" + id, LINGUODONG).at("line/late")).isEqualTo("true");
        assertThat(api.get(REGISTER + "?late=true&size=200", ZHENGWEI)
                        .node("items")
                        .findValuesAsString("id"))
                .contains(id);

        Answer answered = act(id, "answer", Map.of("on", "2026-05-14"), ZHENGWEI);
        assertThat(answered.at("line/state")).isEqualTo("ANSWERED");
        assertThat(answered.at("line/late")).isEqualTo("false");

        time.set("2026-06-20T09:00");
        Answer ruled = act(
                id,
                "conclude",
                Map.of(
                        "on",
                        "2026-06-18",
                        "result",
                        "CORRECTED",
                        "consequence",
                        "DECIDE_ANEW",
                        "dueOn",
                        "2026-07-17",
                        "number",
                        "明政复〔2026〕12号",
                        "note",
                        "责令重新作出答复"),
                HANLEI);
        assertThat(ruled.at("line/resultName")).isEqualTo("结果纠正");
        assertThat(ruled.at("consequenceName")).isEqualTo("责令重新作出答复");
        assertThat(waits(id, ZHENGWEI)).isEqualTo("fulfil");

        assertThat(act(id, "fulfil", Map.of(), ZHENGWEI).reasons()).containsExactly("proceeding-day-missing");
        time.set("2026-07-16T09:00");
        Answer closed = act(id, "fulfil", Map.of("on", "2026-07-15", "note", "已重新答复"), ZHENGWEI);
        assertThat(closed.at("line/state")).isEqualTo("CLOSED");
        assertThat(closed.node("history").findValuesAsString("actName"))
                .containsExactly("登记", "提交答复", "登记审理结果", "确认落实");
        assertThat(waits(id, ZHENGWEI)).isEmpty();
    }

    @Test
    void aSuitAfterReviewNamesItsReviewAndMayBeAppealed() { // 行政诉讼法 Art. 44, 67, 85
        String reviewed = api.post(REGISTER, review(), HANLEI).at("line/id");
        Map<String, Object> suit = suit("LITIGATION_AFTER_REVIEW");
        assertThat(api.post(REGISTER, suit, HANLEI).reasons()).containsExactly("proceeding-review-missing");
        suit.put("reviewId", reviewed);
        Answer registered = api.post(REGISTER, suit, HANLEI);
        assertThat(registered.at("line/registerNumber")).matches("2026-诉讼-\\d{4}");
        assertThat(registered.at("line/answerDueOn")).isEqualTo("2026-05-13");
        String id = registered.at("line/id");

        time.set("2026-09-01T09:00");
        act(id, "answer", Map.of("on", "2026-05-12"), HANLEI);
        act(id, "conclude", Map.of("on", "2026-08-20", "result", "MAINTAINED", "consequence", "NONE"), HANLEI);
        Answer appealed = act(id, "appeal", Map.of("on", "2026-08-30"), HANLEI);
        assertThat(appealed.at("line/stateName")).isEqualTo("二审中");
        time.set("2026-12-01T09:00");
        Answer final_ =
                act(id, "conclude", Map.of("on", "2026-11-20", "result", "OTHER", "consequence", "NONE"), HANLEI);
        assertThat(final_.at("line/resultName")).isEqualTo("其他结果");
    }

    @Test
    void aReviewIsNotAppealedButBroughtToCourt() {
        String id = api.post(REGISTER, review(), HANLEI).at("line/id");
        Answer ruled =
                act(id, "conclude", Map.of("on", "2026-04-28", "result", "OTHER", "consequence", "NONE"), HANLEI);
        assertThat(ruled.node("allowedActs").findValuesAsString("act")).containsExactly("fulfil");
        assertThat(act(id, "appeal", Map.of("on", "2026-04-28"), HANLEI).code())
                .isEqualTo("proceeding-review-not-appealable");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> wrong = suit("LITIGATION_DIRECT");
        wrong.put("caseId", UUID.randomUUID());
        wrong.put("simpleProcedure", true);
        wrong.put("filedOn", "2026-05-02");
        wrong.put("copyReceivedOn", "2026-05-01");
        assertThat(api.post(REGISTER, wrong, HANLEI).reasons())
                .containsExactly(
                        "case-not-found",
                        "proceeding-simple-review-only",
                        "proceeding-filed-after-copy",
                        "proceeding-day-ahead");
        assertThat(api.post(REGISTER, Map.of(), HANLEI).reasons()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void whoContestsIsMaskedAndShownForAReason() {
        Answer registered = api.post(REGISTER, review(), HANLEI);
        String id = registered.at("line/id");
        assertThat(registered.text()).doesNotContain("诸葛明远");
        assertThat(registered.at("line/claimantName")).isEqualTo("诸***");
        assertThat(api.get(REGISTER + "?size=200", HANLEI).text()).doesNotContain("诸葛明远");
        assertThat(act(id, "reveal-claimant", Map.of(), HANLEI).reasons()).containsExactly("reason-missing");
        assertThat(act(id, "reveal-claimant", Map.of("reason", "核对委托书"), HANLEI).at("claimant"))
                .isEqualTo("诸葛明远");
        assertThat(act(id, "reveal-claimant", Map.of("reason", "核对"), LINGUODONG)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCorrectedDayOfReceiptMovesTheDeadline() {
        Answer registered = api.post(REGISTER, review(), HANLEI);
        String id = registered.at("line/id");
        Map<String, Object> corrected = review();
        corrected.put("copyReceivedOn", "2026-04-27");
        assertThat(api.put(REGISTER + "/" + id, corrected, null, HANLEI).status())
                .isEqualTo(428);
        Answer after = api.put(REGISTER + "/" + id, corrected, registered.eTag(), HANLEI);
        assertThat(after.at("line/answerDueOn")).isEqualTo("2026-05-13");
    }

    @Test
    void papersAreListedByDate() {
        String id = api.post(REGISTER, review(), HANLEI).at("line/id");
        Answer listed = api.post(
                REGISTER + "/" + id + "/papers",
                Map.of("kind", "COMPLAINT", "title", "行政复议申请书副本", "dated", "2026-04-22", "incoming", true),
                ZHENGWEI);
        assertThat(listed.at("papers/0/kindName")).isEqualTo("复议申请书或者起诉状副本");
    }

    @Test
    void theSameRegistrationTwiceIsOne() {
        Map<String, String> key = Map.of("Idempotency-Key", "proceeding-0123456789");
        Map<String, Object> input = review();
        String one = api.call(HttpMethod.POST, REGISTER, HANLEI, input, key).at("line/id");
        assertThat(api.call(HttpMethod.POST, REGISTER, HANLEI, input, key).at("line/id"))
                .isEqualTo(one);
    }

    @Test
    void theRegisterIsForItsOffices() {
        assertThat(api.get(REGISTER).status()).isEqualTo(401);
        assertThat(api.get(REGISTER, CHENJING).status()).isEqualTo(403);
        assertThat(api.post(REGISTER, review(), LINGUODONG).status()).isEqualTo(403);
        assertThat(api.get(REGISTER + "/sheet.xlsx", WUTING).status()).isEqualTo(200);
        assertThat(api.get(REGISTER + "/" + UUID.randomUUID(), WUTING).code()).isEqualTo("proceeding-not-found");
    }

    private Map<String, Object> review() {
        Map<String, Object> input = suit("ADMINISTRATIVE_REVIEW");
        input.put("body", "明州市人民政府");
        return input;
    }

    private Map<String, Object> suit(String kind) {
        Map<String, Object> input = new HashMap<>();
        input.put("kind", kind);
        input.put("caseId", theCase);
        input.put("body", "明州市海晏区人民法院");
        input.put("claimant", "诸葛明远");
        input.put("claimantRole", "APPLICANT");
        input.put("claim", "请求撤销答复，责令重新答复");
        input.put("filedOn", "2026-04-22");
        input.put("copyReceivedOn", "2026-04-28");
        input.put("office", "法规科");
        input.put("handler", "韩磊");
        return input;
    }

    private String waits(String id, Person person) {
        return api.get("/api/v1/worklist/proceedings?size=200", person)
                .node("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id))
                .map(item -> item.path("act").asString())
                .findFirst()
                .orElse("");
    }

    private Answer act(String id, String act, Object body, Person person) {
        return api.post(REGISTER + "/" + id + "/acts/" + act, body, person);
    }
}
