package cn.zwgk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.search.intake.ReleaseContent;
import cn.zwgk.search.intake.ReleaseWithdrawal;
import cn.zwgk.test.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseIntakeTests extends SearchTest {

    private static final String APPLICATION = "zwgk.application";

    @Test
    void whatWasGivenOutOnApplicationIsFoundUntilItIsWithdrawn() { // 条例 Art. 44
        String office = newTopic();
        UUID id = UUID.randomUUID();
        kafka.send(APPLICATION, "InformationReleased", id, released(id, 3, office));
        await().atMost(PATIENCE).until(() -> total(search("issuer", office)) == 1);
        assertThat(search("q", "等级评定结果", "issuer", office).at("items/0/url")).isEqualTo("/released-information/" + id);
        assertThat(search("issuer", office).at("items/0/kindName")).isEqualTo("依申请公开信息");
        assertThat(total(search("kind", "RELEASED", "issuer", office))).isEqualTo(1);

        kafka.send(APPLICATION, "InformationWithdrawn", id, Map.of("releaseId", id, "version", 4, "reason", "内容有误"));
        await().atMost(PATIENCE).until(() -> total(search("issuer", office)) == 0);
        kafka.send(APPLICATION, "InformationReleased", id, released(id, 3, office));
        UUID later = UUID.randomUUID();
        kafka.send(APPLICATION, "InformationReleased", later, released(later, 1, office));
        await().atMost(PATIENCE).until(() -> total(search("issuer", office)) == 1);
        assertThat(ids(search("issuer", office))).containsExactly(later.toString());
    }

    @Test
    void theContractsAreUnderstood() {
        ReleaseContent released = Contracts.example("zwgk.application/InformationReleased.v1", ReleaseContent.class);
        assertThat(released.entry().title()).isEqualTo(released.title());
        assertThat(released.entry().body())
                .contains(released.answer(), released.fileNames().getFirst());
        assertThat(Contracts.example("zwgk.application/InformationWithdrawn.v1", ReleaseWithdrawal.class)
                        .entry()
                        .visible())
                .isFalse();
    }

    private static Map<String, Object> released(UUID id, long version, String office) {
        return Map.of(
                "releaseId",
                id,
                "version",
                version,
                "title",
                "2025年度养老机构等级评定结果",
                "description",
                "全市养老机构2025年度等级评定的结果。",
                "answer",
                "共评定46家，结果见附件。",
                "office",
                office,
                "fileNames",
                List.of("评定结果.docx"),
                "publishedAt",
                "2026-06-20T02:30:00Z",
                "url",
                "/released-information/" + id);
    }
}
