package cn.zwgk.application;

import static cn.zwgk.test.Person.LINGUODONG;
import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** 本机关信息, as the openness office changes it and a second person confirms it. */
final class HouseSettings {

    static final String SETTINGS = "/api/v1/bureau-settings";

    private final Api api;

    HouseSettings(Api api) {
        this.api = api;
    }

    Map<String, String> inForce() {
        Map<String, String> entries = new HashMap<>();
        api.get(SETTINGS, WUTING)
                .node("inForce/entries")
                .properties()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asString()));
        return entries;
    }

    /** What is in force, with one entry in other words. */
    Map<String, String> with(String entry, String value) {
        Map<String, String> entries = inForce();
        entries.put(entry, value);
        return entries;
    }

    String tag() {
        return Objects.requireNonNull(api.get(SETTINGS, WUTING).eTag());
    }

    Answer propose(Map<String, String> entries, @Nullable String from, String note) {
        Map<String, Object> change = new HashMap<>(Map.of("entries", entries, "note", note));
        change.put("effectiveFrom", from);
        return api.call(HttpMethod.POST, SETTINGS + "/changes", WUTING, change, Map.of("If-Match", tag()));
    }

    /** @param change the answer that holds it */
    Answer judge(Answer change, String act, Map<String, ?> body, Person person) {
        return api.post(SETTINGS + "/changes/" + change.at("change/id") + "/acts/" + act, body, person);
    }

    /** A change that was proposed and confirmed. */
    Answer enter(Map<String, String> entries, @Nullable String from, String note) {
        Answer proposed = propose(entries, from, note);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        Answer confirmed = judge(proposed, "confirm", Map.of(), LINGUODONG);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return confirmed;
    }

    /** Takes back what waits and says again what was said before, so that other tests find what they expect. */
    void restore(Map<String, String> before, String day) {
        Answer now = api.get(SETTINGS, WUTING);
        if (now.at("change/state").equals("PROPOSED")) {
            judge(now, "withdraw", Map.of(), WUTING);
        }
        if (!inForce().equals(before)) {
            enter(before, day, "恢复");
        }
    }
}
