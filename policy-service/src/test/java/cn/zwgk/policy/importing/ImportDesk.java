package cn.zwgk.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Hands files in over HTTP and waits until they are dealt with. */
final class ImportDesk {

    static final String IMPORTS = "/api/v1/imports";

    private final Api api;

    ImportDesk(Api api) {
        this.api = api;
    }

    /** A word that no other test has in its titles and numbers. */
    static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static String json(String title, String date) {
        return "{\"sourceId\":\"%s %s\",\"title\":\"%s\",\"issuingBody\":\"明州市民政局\",\"writtenOn\":\"%s\",\"body\":\"<p>正文。</p>\"}\n"
                .formatted(title, date, title, date);
    }

    Answer send(@Nullable Person person, String name, String content, boolean dryRun, @Nullable String mapping) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("files", part(name, content));
        parts.add("dryRun", Boolean.toString(dryRun));
        if (mapping != null) {
            parts.add("mapping", part("mapping.yml", mapping));
        }
        return api.call(HttpMethod.POST, IMPORTS, person, parts, Map.of());
    }

    /** @return how it stands when it is over */
    Answer imported(String name, String content) {
        return over(send(Person.WUTING, name, content, false, null));
    }

    Answer dryRun(String name, String content) {
        return over(send(Person.WUTING, name, content, true, null));
    }

    Answer imported(String name, String content, String mapping) {
        return over(send(Person.WUTING, name, content, false, mapping));
    }

    Answer over(Answer accepted) {
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return over(accepted.at("id"));
    }

    Answer over(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(IMPORTS + "/" + id, Person.WUTING),
                        answer -> List.of("COMPLETED", "STOPPED").contains(answer.at("state")));
    }

    List<String> problems(Answer job) {
        return api.get(IMPORTS + "/" + job.at("id") + "/problems?size=200", Person.WUTING)
                .node("items")
                .valueStream()
                .map(item -> item.path("file").asString() + ":"
                        + item.path("line").asLong() + " " + item.path("code").asString())
                .toList();
    }

    static String counts(Answer job) {
        return "%s %s: %s+%s=%s-%s"
                .formatted(
                        job.at("state"),
                        job.at("read"),
                        job.at("created"),
                        job.at("updated"),
                        job.at("unchanged"),
                        job.at("refused"));
    }

    private static ByteArrayResource part(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
