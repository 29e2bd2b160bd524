package cn.zwgk.policy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The people who keep the ledger, over HTTP. Every test has a year of its own. */
final class LedgerDesk {

    static final String PLANS = "/api/v1/plan-ledger/plans/";

    private final Api api;

    LedgerDesk(Api api) {
        this.api = api;
    }

    void open(int year) {
        Answer opened = api.post(
                "/api/v1/plan-ledger/plans",
                Map.of("year", year, "title", year + "年政务公开工作要点", "offices", List.of("养老服务科", "社会救助科", "政务公开办")),
                Person.WUTING);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    }

    /** Adds an obligation to a draft and returns its id. */
    String asks(int year, Map<String, Object> obligation) {
        Answer added = api.post(PLANS + year + "/obligations", obligation, Person.WUTING);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.at("id");
    }

    static Map<String, Object> obligation(int year, String number, String title) {
        Map<String, Object> obligation = new HashMap<>();
        obligation.put("number", number);
        obligation.put("title", title);
        obligation.put("demand", title + "，年内完成");
        obligation.put("basis", "要点第" + number + "条");
        obligation.put("ownerOffice", "养老服务科");
        obligation.put("quota", 1);
        obligation.put("rhythm", "YEAR");
        obligation.put("dueOn", year + "-10-31");
        obligation.put("points", 10);
        return obligation;
    }

    void adopt(int year) {
        acted(year, "propose", Person.WUTING);
        acted(year, "adopt", Person.LINGUODONG);
    }

    void acted(int year, String act, Person person) {
        Answer answer = api.post(PLANS + year + "/acts/" + act, null, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    Answer submit(String obligation, Person person, String day, Map<String, Object> more) {
        Map<String, Object> evidence = new HashMap<>(Map.of("happenedOn", day, "title", "佐证"));
        evidence.putAll(more);
        return api.post("/api/v1/plan-ledger/obligations/" + obligation + "/evidence", evidence, person);
    }

    /** Evidence with a link, confirmed by the openness office. */
    void done(String obligation, Person person, String day) {
        Answer submitted = submit(obligation, person, day, Map.of("link", "https://www.example.cn/1"));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
        assertThat(evidenceAct(submitted.at("id"), "confirm", Person.WUTING, null)
                        .status())
                .isEqualTo(200);
    }

    Answer evidenceAct(String id, String act, Person person, @Nullable Object input) {
        return api.post("/api/v1/plan-ledger/evidence/" + id + "/acts/" + act, input, person);
    }

    Answer page(String obligation) {
        return api.get("/api/v1/plan-ledger/obligations/" + obligation, Person.WUTING);
    }

    Answer attach(String evidence, Person person) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("参训人员签到表".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "签到表.txt";
            }
        });
        return api.post("/api/v1/plan-ledger/evidence/" + evidence + "/files", parts, person);
    }
}
