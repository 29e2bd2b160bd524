package cn.zwgk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the sample bureau at work, over HTTP. */
public final class Desk {

    private final Api api;

    public Desk(Api api) {
        this.api = api;
    }

    /** A notice with everything that it needs, apart from what the test changes. */
    public static Map<String, Object> notice(String title) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", title);
        draft.put("kind", "NOTICE");
        draft.put("topics", List.of("养老机构"));
        draft.put("writtenOn", "2026-05-06");
        draft.put("disclosureMode", "PROACTIVE");
        draft.put("publicInterest", answers(false));
        draft.put("body", "<p>一、总体要求</p><p>各养老机构应当立即自查。</p>");
        return draft;
    }

    /** The same answer to all questions of the questionnaire. */
    public static Map<String, Boolean> answers(boolean yes) {
        Map<String, Boolean> answers = new HashMap<>();
        List.of("AMOUNTS", "ELIGIBILITY", "DUTIES", "FEES", "RIGHTS", "SERVICES")
                .forEach(question -> answers.put(question, yes));
        return answers;
    }

    public Answer draft(Map<String, Object> draft) {
        Answer answer = api.post("/api/v1/drafts", draft, Person.CHENJING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    public Answer act(String id, String act, Person person, @Nullable Object input) {
        return api.post("/api/v1/drafts/" + id + "/acts/" + act, input, person);
    }

    /** The act, which has to succeed. */
    public Answer acted(String id, String act, Person person, @Nullable Object input) {
        Answer answer = act(id, act, person, input);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** A draft that went through three reviews. */
    public String ready(Map<String, Object> draft) {
        String id = draft(draft).at("id");
        acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        acted(id, "submit", Person.CHENJING, null);
        for (Person reviewer : List.of(Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI)) {
            acted(id, "pass", reviewer, Map.of("proofread", true));
        }
        return id;
    }

    public String published(Map<String, Object> draft) {
        String id = ready(draft);
        acted(id, "publish", Person.WUTING, null);
        return id;
    }

    /** 定点定向公开, to one person. */
    public String publishedFor(Person reader, String title) {
        Map<String, Object> draft = notice(title);
        draft.put("disclosureMode", "TARGETED");
        String id = ready(draft);
        Map<String, Object> recipient = Map.of("kind", "PERSON", "value", reader.username());
        Answer audience = api.put(
                "/api/v1/targeted-documents/" + id + "/audience",
                Map.of("recipients", List.of(recipient)),
                "\"0\"",
                Person.WUTING);
        assertThat(audience.status()).as(audience.text()).isEqualTo(200);
        acted(id, "publish", Person.WUTING, null);
        return id;
    }

    public Answer page(String id) {
        return api.get("/api/v1/documents/" + id);
    }

    /** A title that no other test uses. */
    public static String title(String subject) {
        return subject + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
