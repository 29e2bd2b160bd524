package cn.zwgk.policy.targeted;

import static cn.zwgk.policy.Desk.notice;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;

/** The people of the sample bureau and their targeted documents, over HTTP. */
final class TargetedDesk {

    private final Api api;
    private final Desk desk;

    TargetedDesk(Api api) {
        this.api = api;
        this.desk = new Desk(api);
    }

    static Map<String, Object> targeted(String title) {
        Map<String, Object> draft = notice(title);
        draft.put("disclosureMode", "TARGETED");
        return draft;
    }

    static Recipient recipient(String kind, String value) {
        return new Recipient(Recipient.Kind.valueOf(kind), value);
    }

    String published(String title, Recipient... recipients) {
        String id = desk.ready(targeted(title));
        setAudience(id, "\"0\"", Person.WUTING, null, recipients);
        desk.acted(id, "publish", Person.WUTING, null);
        return id;
    }

    void reviewed(String id) {
        desk.acted(id, "sign-secrecy-review", Person.ZHAOMIN, null);
        desk.acted(id, "submit", Person.CHENJING, null);
        for (Person reviewer : List.of(Person.ZHAOMIN, Person.SUNLI, Person.ZHOUHAI)) {
            desk.acted(id, "pass", reviewer, Map.of("proofread", true));
        }
    }

    void setAudience(String id, String tag, Person person, @Nullable String reason, Recipient... recipients) {
        Answer answer = put(id, tag, person, reason, recipients);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    Answer put(String id, String tag, Person person, @Nullable String reason, Recipient... recipients) {
        Map<String, Object> input = new HashMap<>(Map.of("recipients", List.of(recipients)));
        if (reason != null) {
            input.put("reason", reason);
        }
        return api.put("/api/v1/targeted-documents/" + id + "/audience", input, tag, person);
    }

    Answer link(String id, Instant expiresAt) {
        Answer issued = api.post(
                "/api/v1/targeted-documents/" + id + "/links",
                Map.of("holder", "康乐养老院", "expiresAt", expiresAt),
                Person.WUTING);
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        assertThat(issued.at("link/address")).endsWith("/targeted/" + issued.at("link/id"));
        return issued;
    }

    String attach(String draft, String name) {
        ByteArrayResource content = new ByteArrayResource("甲、乙、丙".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", content);
        Answer added =
                api.call(HttpMethod.POST, "/api/v1/drafts/" + draft + "/attachments", Person.CHENJING, parts, Map.of());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return Objects.requireNonNull(added.at("id"));
    }

    static String mine(String id) {
        return "/api/v1/targeted-documents/mine/" + id;
    }

    static String readings(String id) {
        return "/api/v1/targeted-documents/" + id + "/readings";
    }

    static String open(Answer link) {
        return "/api/v1/targeted-documents/links/" + link.at("link/id") + "/open";
    }
}
