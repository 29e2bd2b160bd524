package cn.zwgk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordIntakeTests extends SearchTest {

    private static final String RECORDS = "zwgk.policy.records";

    @Test
    void aRecordIsFoundByItsWordsUntilItIsWithdrawn() {
        String className = newTopic();
        UUID id = UUID.randomUUID();
        Map<String, Object> published = published(id, 3, className);
        kafka.send(RECORDS, "RecordPublished", id, published);
        awaitTotal(className, 1);
        assertThat(search("q", "助餐点", "topic", className).at("items/0/url")).isEqualTo("/records/" + id);
        assertThat(search("topic", className).at("items/0/kindName")).isEqualTo("公开信息");

        kafka.send(RECORDS, "RecordWithdrawn", id, Map.of("recordId", id, "version", 4, "reason", "答复有误"));
        awaitTotal(className, 0);
    }

    private static Map<String, Object> published(UUID id, long version, String className) {
        return Map.of(
                "recordId",
                id,
                "version",
                version,
                "classCode",
                "PROPOSAL",
                "className",
                className,
                "title",
                "关于增设老年助餐点的建议",
                "text",
                "答复全文：已增设助餐点12处。",
                "dated",
                "2026-06-18",
                "publishedAt",
                "2026-06-20T02:30:00Z",
                "url",
                "/records/" + id);
    }
}
