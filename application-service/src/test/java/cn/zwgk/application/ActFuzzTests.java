package cn.zwgk.application;

import static cn.zwgk.application.Applicants.desk;
import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static cn.zwgk.test.Person.ZHENGWEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.CaseTransitions;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every act in every state by every role: nothing changes that the table does not allow. */
@ServiceTest
class ActFuzzTests {

    private static final List<Person> PEOPLE = List.of(
            Person.named("fuzz-officer", "甲", "政务公开办", "disclosure-officer"),
            Person.named("fuzz-head", "乙", "政务公开办", "openness-office"),
            Person.named("fuzz-counsel", "丙", "法规科", "legal-counsel"),
            Person.named("fuzz-leader", "丁", "局领导", "bureau-leader"),
            Person.named("fuzz-drafter", "戊", "政务公开办", "drafter"));

    @Autowired
    private Api api;

    @Autowired
    private MovableTime time;

    @AfterEach
    void resetTime() {
        time.reset();
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whatTheTableDoesNotAllowChangesNothing(CaseState state) {
        time.set("2026-04-15T09:00");
        Answer receipt = in(state);
        for (CaseAct act : CaseAct.values()) {
            Answer before = api.get(desk(receipt), WUTING);
            for (Person person : PEOPLE) {
                if (!CaseTransitions.TABLE.allowed(state, person.roles()).contains(act)) {
                    assertThat(api.post(desk(receipt) + "/acts/" + act.code(), form(before), person)
                                    .status())
                            .as("%s in %s by %s", act, state, person.roles())
                            .isIn(403, 404, 409);
                }
            }
            assertThat(api.get(desk(receipt), WUTING).body())
                    .as("%s in %s", act, state)
                    .isEqualTo(before.body());
        }
    }

    @Test
    void anActThatIsRefusedForItsFormChangesNothing() {
        time.set("2026-04-15T09:00");
        Answer receipt = in(CaseState.IN_PROGRESS);
        for (CaseAct act : CaseAct.values()) {
            if (!act.hasForm()) {
                continue;
            }
            for (Object nonsense : List.of(
                    Map.of("on", "2030-01-01", "until", "1900-01-01", "line", -5, "quantity", -1, "workingDays", 999),
                    Map.of("on", "not a day"),
                    Map.of("matter", "00000000-0000-0000-0000-000000000000", "text", "字".repeat(5000)),
                    "[]")) {
                Answer before = api.get(desk(receipt), WUTING);
                for (Person person : PEOPLE) {
                    int status = api.post(desk(receipt) + "/acts/" + act.code(), nonsense, person)
                            .status();
                    assertThat(status).as("%s with %s", act, nonsense).isIn(200, 400, 403, 404, 409, 422);
                    if (status == 200) {
                        assertThat(act).isIn(Set.of(CaseAct.OPEN_ACCESS));
                    }
                }
                assertThat(api.get(desk(receipt), WUTING).body()).isEqualTo(before.body());
            }
        }
    }

    private Answer in(CaseState state) {
        Map<String, Object> application = new HashMap<>(Applicants.form("穷举 " + state));
        application.put("summaryConfirmed", state != CaseState.SUBMITTED);
        Answer receipt = api.post("/api/v1/applications", application, null);
        switch (state) {
            case SUBMITTED, REGISTERED -> {}
            case IN_PROGRESS -> act(receipt, "assign", Map.of("office", "政务公开办"), ZHENGWEI);
            case DECISION_DRAFTED -> draft(receipt);
            case DECIDED -> {
                draft(receipt);
                decide(receipt);
            }
            case SERVED -> {
                draft(receipt);
                decide(receipt);
                act(receipt, "record-service", Map.of("way", "DIRECT"), WUTING);
            }
            case REPLACED ->
                assertThat(api.post(
                                        desk(receipt) + "/parts",
                                        Map.of(
                                                "contents",
                                                List.of(Map.of("description", "一"), Map.of("description", "二"))),
                                        ZHENGWEI)
                                .status())
                        .isEqualTo(200);
            case WITHDRAWN ->
                api.post(
                        "/api/v1/applications/withdrawal",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null);
        }
        assertThat(api.get(desk(receipt), WUTING).at("state")).isEqualTo(state.name());
        return receipt;
    }

    private void draft(Answer receipt) {
        act(receipt, "draft-decision", Map.of("result", "PROVIDED", "content", "见附件"), ZHENGWEI);
    }

    private void decide(Answer receipt) { // 条例 Art. 17: reviewed for secrets before
        assertThat(api.post(desk(receipt) + "/secrecy-review", Map.of("opinion", "无涉密内容"), HANLEI)
                        .status())
                .isEqualTo(200);
        act(receipt, "decide", Map.of(), WUTING);
    }

    private void act(Answer receipt, String act, Object form, Person person) {
        assertThat(api.post(desk(receipt) + "/acts/" + act, form, person).status())
                .isEqualTo(200);
    }

    /** A form that would do for any act, so that only the table stands in its way. */
    private static Map<String, Object> form(Answer page) {
        return Map.ofEntries(
                Map.entry("on", "2026-04-15"),
                Map.entry("until", "2026-05-08"),
                Map.entry("party", "某某单位"),
                Map.entry("contact", "电话"),
                Map.entry("text", "内容"),
                Map.entry("reason", "理由"),
                Map.entry("office", "养老服务科"),
                Map.entry("result", "PROVIDED"),
                Map.entry("content", "内容"),
                Map.entry("workingDays", 5),
                Map.entry("consentedBy", "沈立"),
                Map.entry("feeMethod", "BY_PAGE"),
                Map.entry("quantity", 50),
                Map.entry("way", "DIRECT"),
                Map.entry("line", 1),
                Map.entry("flag", "PUBLIC_ATTENTION"),
                Map.entry("version", page.at("version")),
                Map.entry("people", List.of(Map.of("id", "x", "name", "某人"))));
    }
}
