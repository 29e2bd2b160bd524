package cn.zwgk.e2e;

import static cn.zwgk.e2e.Desk.documentOf;
import static cn.zwgk.e2e.Desk.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of the platform fail while a document is published: nothing is lost, nothing happens twice. */
class OutageTests {

    private final RunningPlatform platform = RunningPlatform.shared();
    private final Desk desk = new Desk(platform);

    @Test
    void kafkaIsAwayDuringPublication() {
        String id = ready("关于停电期间发布的通知甲", 41);
        platform.part("kafka").stop();
        desk.publish(id);
        assertThat(platform.anybody().get("/api/v1/documents/" + id).status()).isEqualTo(200);
        platform.part("kafka").start();
        arrivesOnce(id, "关于停电期间发布的通知甲");
    }

    @Test
    void elasticsearchIsAwayDuringPublication() {
        String id = ready("关于检索停机期间发布的通知乙", 42);
        platform.part("elasticsearch").stop();
        desk.publish(id);
        desk.duty(id, "OPEN");
        platform.part("elasticsearch").start();
        arrivesOnce(id, "关于检索停机期间发布的通知乙");
    }

    @Test
    void policyServiceIsKilledBetweenCommitAndRelay() {
        String id = ready("关于服务中断期间发布的通知丙", 43);
        platform.part("kafka").stop();
        desk.publish(id);
        platform.part("policy").kill();
        platform.part("kafka").start();
        platform.part("policy").start();
        arrivesOnce(id, "关于服务中断期间发布的通知丙");
    }

    private String ready(String title, int number) {
        Map<String, Object> draft = documentOf("POLICY", title);
        draft.put("documentNumber", "明民发〔2026〕%d号".formatted(number));
        String id = desk.draft(draft);
        desk.throughReviews(id);
        return id;
    }

    private void arrivesOnce(String id, String title) {
        desk.duty(id, "OPEN");
        Reply duties = platform.as("wuting")
                .get("/api/v1/interpretation-duties?size=200")
                .expecting(200);
        assertThat(duties.node("items")
                        .valueStream()
                        .filter(duty -> duty.path("documentId").asString("").equals(id)))
                .as("one duty, however often the fact was delivered")
                .hasSize(1);
        String query = URLEncoder.encode(title, StandardCharsets.UTF_8);
        Reply found = until(
                () -> platform.anybody().get("/api/v1/search?q=" + query),
                reply -> reply.node("items")
                        .valueStream()
                        .anyMatch(item -> item.path("id").asString("").equals(id)),
                "search finds " + title);
        assertThat(found.node("items")
                        .valueStream()
                        .filter(item -> item.path("id").asString("").equals(id)))
                .hasSize(1);
    }
}
