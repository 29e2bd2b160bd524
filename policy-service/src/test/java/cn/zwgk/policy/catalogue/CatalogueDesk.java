package cn.zwgk.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The openness office at the catalogue, over HTTP. */
final class CatalogueDesk {

    static final String ENTRIES = "/api/v1/catalogue-entries";

    private final Api api;

    CatalogueDesk(Api api) {
        this.api = api;
    }

    static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** An entry with everything that it needs. */
    static Map<String, Object> entry(String title) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("code", unique());
        entry.put("title", title);
        entry.put("contents", "名称、内容、日期");
        entry.put("legalBasis", "《条例》第二十条第十五项");
        entry.put("timeLimit", "形成之日起20个工作日内");
        entry.put("office", "养老服务科");
        entry.put("channels", List.of("政府网站"));
        entry.put("audience", "ALL");
        entry.put("frequency", "MONTHLY");
        entry.put("inspectionRule", "BY_FREQUENCY");
        return entry;
    }

    Answer added(Map<String, Object> entry) {
        Answer answer = api.post(ENTRIES, entry, Person.WUTING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    Answer act(String id, String act, Map<String, ?> input) {
        return api.post(ENTRIES + "/" + id + "/acts/" + act, input, Person.WUTING);
    }

    /** How the entry stands on the board. */
    JsonNode standing(String code) {
        return api.get(ENTRIES + "/board?q=" + encoded(code), Person.WUTING).node("items/0");
    }

    String idOf(String code) {
        return api.get(ENTRIES, Person.WUTING)
                .node("items")
                .valueStream()
                .filter(entry -> entry.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
