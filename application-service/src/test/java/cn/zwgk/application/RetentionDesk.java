package cn.zwgk.application;

import static cn.zwgk.test.Person.HANLEI;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import cn.zwgk.timers.TimerHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** Takes cases through the end of their time, as the openness office does. */
final class RetentionDesk {

    /** Approves what {@link Person#WUTING} proposed. */
    static final Person SECOND = Person.named("lina", "李娜", "政务公开办", "openness-office");

    /** What somebody wrote among the words of his application, which are no field for personal data. */
    static final String PHONE_IN_THE_WORDS = "13900007654";

    static final String SCHEDULE = "/api/v1/retention/schedule";
    static final String BATCHES = "/api/v1/retention/batches";

    private final Api api;
    private final List<TimerHandler> timers;

    RetentionDesk(Api api, List<TimerHandler> timers) {
        this.api = api;
        this.timers = timers;
    }

    /** An application with a proof of identity, words that tell of a person, and a message with a file; its receipt. */
    Answer applied() {
        Applicants applicants = new Applicants(api);
        Answer receipt = applicants.submit(filledIn(), UUID.randomUUID().toString());
        say(receipt, "请尽快答复");
        return receipt;
    }

    /** The form of {@link #applied}. */
    Map<String, Object> filledIn() {
        Map<String, Object> form = new HashMap<>(Applicants.form("低保审批档案，联系电话" + PHONE_IN_THE_WORDS));
        form.put("identityDocuments", List.of(new Files(api).picture("IDENTITY_DOCUMENT")));
        return form;
    }

    /** The applicant writes a message with a file. */
    void say(Answer receipt, String text) {
        String session = api.post(
                        "/api/v1/applications/following/sessions",
                        Map.of("registrationNumber", receipt.at("registrationNumber"), "secret", receipt.at("secret")),
                        null)
                .at("token");
        api.call(
                HttpMethod.POST,
                "/api/v1/applications/following/messages",
                null,
                Map.of("text", text, "files", List.of(new Files(api).picture("MESSAGE"))),
                Map.of("Case-Session", session));
    }

    Answer propose(List<Answer> cases, Person person) {
        return api.post(
                BATCHES,
                Map.of("caseIds", cases.stream().map(one -> one.at("id")).toList()),
                person);
    }

    /** A batch that was approved and waits for its night. */
    String approved(List<Answer> cases) {
        Answer proposed = propose(cases, WUTING);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(api.post(BATCHES + "/" + proposed.at("id") + "/acts/approve", Map.of(), SECOND)
                        .at("state"))
                .isEqualTo("APPROVED");
        return proposed.at("id");
    }

    void run(String batch) {
        timer("retention-run").due(batch);
    }

    TimerHandler timer(String task) {
        return timers.stream()
                .filter(each -> each.task().equals(task))
                .findFirst()
                .orElseThrow();
    }

    Answer preview(Answer receipt) {
        return api.get("/api/v1/retention/cases/" + receipt.at("id"), WUTING);
    }

    /** What stands against anonymising a case. */
    List<String> grounds(Answer receipt) {
        return preview(receipt).node("standing/grounds").findValuesAsString("ground");
    }

    Answer hold(Answer receipt, String until, String reason) {
        return api.post(
                "/api/v1/retention/cases/" + receipt.at("id") + "/acts/hold",
                Map.of("until", until, "reason", reason),
                WUTING);
    }

    Answer setPeriod(String code, int months, String reason) {
        return api.put("/api/v1/retention/classes/" + code, Map.of("months", months, "reason", reason), null, WUTING);
    }

    /** A review about the case, of which the copy came on this day; its id. */
    String contest(Answer receipt, String day) {
        Map<String, Object> registration = new HashMap<>();
        registration.put("kind", "ADMINISTRATIVE_REVIEW");
        registration.put("caseId", receipt.at("id"));
        registration.put("body", "明州市人民政府");
        registration.put("claimant", Applicants.NAME);
        registration.put("claimantRole", "APPLICANT");
        registration.put("claim", "撤销答复");
        registration.put("filedOn", day);
        registration.put("copyReceivedOn", day);
        registration.put("office", "法规科");
        registration.put("handler", "韩磊");
        registration.put("agents", "");
        Answer registered = api.post("/api/v1/proceedings", registration, HANLEI);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("line/id");
    }

    /** Answers the review and takes it to its end on these days. */
    void maintain(String proceeding, String answeredOn, String ruledOn) {
        String acts = "/api/v1/proceedings/" + proceeding + "/acts/";
        api.post(acts + "answer", Map.of("on", answeredOn), HANLEI);
        api.post(acts + "conclude", Map.of("on", ruledOn, "result", "MAINTAINED", "consequence", "NONE"), HANLEI);
        assertThat(api.post(acts + "fulfil", Map.of(), HANLEI).at("line/state")).isEqualTo("CLOSED");
    }
}
