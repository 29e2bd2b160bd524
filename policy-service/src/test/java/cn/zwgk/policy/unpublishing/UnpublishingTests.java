package cn.zwgk.policy.unpublishing;

import static cn.zwgk.policy.Desk.notice;
import static cn.zwgk.policy.Desk.title;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.policy.Desk;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import cn.zwgk.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class UnpublishingTests {

    private final Api api;
    private final KafkaFacts facts;
    private final Desk desk;

    UnpublishingTests(Api api, KafkaFacts facts) {
        this.api = api;
        this.facts = facts;
        this.desk = new Desk(api);
    }

    @Test
    void whatIsConsolidatedLeadsItsReadersToTheSuccessor() {
        String old = desk.published(notice(title("分散的通知")));
        String successor = desk.published(notice(title("汇总的通知")));

        desk.acted(old, "withdraw", Person.WUTING, request("CONSOLIDATED", successor));

        Answer gone = desk.page(old);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.at("withdrawalTypeName")).isEqualTo("并入其他文件");
        assertThat(gone.at("successor/id")).isEqualTo(successor);
        assertThat(gone.at("successor/title")).startsWith("汇总的通知");
        assertThat(gone.at("withdrawnAt")).isNotEmpty();
        var fact = facts.await("zwgk.policy.documents", "DocumentWithdrawn", UUID.fromString(old));
        assertThat(fact.data().path("type").asString()).isEqualTo("CONSOLIDATED");
        assertThat(fact.data().path("successorId").asString()).isEqualTo(successor);
    }

    @Test
    void theTombstoneOfAnErrorTellsNoTitle() {
        String title = title("关于张三等人的通知");
        String id = desk.published(notice(title));
        desk.acted(id, "withdraw", Person.WUTING, request("PUBLISHED_IN_ERROR", null));
        Answer gone = desk.page(id);
        assertThat(gone.at("withdrawalType")).isEqualTo("PUBLISHED_IN_ERROR");
        assertThat(gone.text()).doesNotContain(title);
    }

    @Test
    void readersAreLedOnlyToWhatTheyMayRead() {
        String id = desk.published(notice(title("通知")));
        String draft = desk.draft(notice(title("草稿"))).at("id");
        assertThat(desk.act(id, "withdraw", Person.WUTING, request("CONSOLIDATED", null))
                        .code())
                .isEqualTo("successor-missing");
        assertThat(desk.act(id, "withdraw", Person.WUTING, request("CONSOLIDATED", draft))
                        .code())
                .isEqualTo("successor-not-public");
        assertThat(desk.act(id, "withdraw", Person.WUTING, request("CONSOLIDATED", id))
                        .code())
                .isEqualTo("successor-is-itself");
        assertThat(desk.page(id).status()).isEqualTo(200);
    }

    @Test
    void withoutATypeItIsWithdrawn() {
        String id = desk.published(notice(title("通知")));
        desk.acted(id, "withdraw", Person.WUTING, Map.of("reason", "附件有误"));
        assertThat(desk.page(id).at("withdrawalTypeName")).isEqualTo("撤回");
    }

    @Test
    void whatIsGoneIsNeitherRepealedNorCited() {
        String id = desk.published(notice(title("通知")));
        desk.acted(id, "withdraw", Person.WUTING, Map.of("reason", "附件有误"));
        Map<String, Object> draft = notice(title("废止通知"));
        draft.put("relations", List.of(Map.of("type", "REPEALS", "documentId", id)));
        assertThat(api.post("/api/v1/drafts", draft, Person.CHENJING).code()).isEqualTo("relation-target-withdrawn");
    }

    @Test
    void whatWasRepealedMeanwhileIsNotRepealedOnceMore() {
        String earlier = desk.published(notice(title("旧办法")));
        Map<String, Object> one = notice(title("废止决定"));
        one.put("relations", List.of(Map.of("type", "REPEALS", "documentId", earlier)));
        String waiting = desk.ready(one);
        Map<String, Object> other = notice(title("另一废止决定"));
        other.put("relations", List.of(Map.of("type", "REPLACES", "documentId", earlier)));
        String quicker = desk.published(other);

        assertThat(desk.act(waiting, "publish", Person.WUTING, null).code()).isEqualTo("relation-target-ended");

        Map<String, Object> back = notice(title("废止废止决定"));
        back.put("relations", List.of(Map.of("type", "REPEALS", "documentId", quicker)));
        assertThat(api.post("/api/v1/drafts", back, Person.CHENJING).status()).isEqualTo(201);
        assertThat(api.get("/api/v1/drafts/" + earlier + "/life", Person.CHENJING)
                        .at("relations/0/typeName"))
                .isEqualTo("被替代");
        assertThat(api.get("/api/v1/drafts/" + quicker + "/life", Person.CHENJING)
                        .at("relations/0/typeName"))
                .isEqualTo("替代");
    }

    private static Map<String, Object> request(String type, @Nullable String successor) {
        Map<String, Object> unpublishing = new HashMap<>();
        unpublishing.put("type", type);
        if (successor != null) {
            unpublishing.put("successorId", successor);
        }
        return Map.of("reason", "内容已有变化", "unpublishing", unpublishing);
    }
}
