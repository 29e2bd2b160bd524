package cn.zwgk.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.search.PlayedServices.Change;
import cn.zwgk.search.SearchTest;
import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.test.Answer;
import cn.zwgk.test.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTests extends SearchTest {

    @Autowired
    private ContentIndex index;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theIndexIsBuiltAnewWhileFactsGoOn() throws InterruptedException {
        String topic = newTopic();
        UUID kept = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        UUID revised = UUID.randomUUID();
        UUID onlyInServices = UUID.randomUUID();
        UUID live = UUID.randomUUID();
        UUID interpretation = UUID.randomUUID();
        String before = index.live().orElseThrow();
        SERVICES.list(
                List.of(
                        document(kept, 1, "保留的文件", topic),
                        document(withdrawn, 1, "将撤回的文件", topic),
                        document(revised, 1, "修订前的标题", topic),
                        document(onlyInServices, 4, "只在服务中的文件", topic),
                        new Change("DocumentWithdrawn", Map.of("documentId", UUID.randomUUID(), "version", 3))),
                List.of(new Change(
                        "InterpretationPublished",
                        Map.of(
                                "interpretationId",
                                interpretation,
                                "version",
                                1,
                                "documentId",
                                kept,
                                "documentTitle",
                                "保留的文件",
                                "title",
                                "解读",
                                "topics",
                                List.of(topic),
                                "publishedAt",
                                "2026-05-15T01:30:00Z"))),
                List.of());
        CountDownLatch rest = SERVICES.holdSecondPage();

        Answer started = api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        assertThat(started.status()).isEqualTo(202);
        assertThat(SERVICES.secondPageAsked().await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(api.post("/api/v1/search/rebuilds", null, Person.YUNWEI).code())
                .isEqualTo("rebuild-running");
        assertThat(index.live()).contains(before);

        kafka.send(
                DOCUMENTS,
                "DocumentPublished",
                live,
                document(live, 1, "期间发布的文件", topic).data());
        kafka.send(DOCUMENTS, "DocumentWithdrawn", withdrawn, Map.of("documentId", withdrawn, "version", 2));
        kafka.send(
                DOCUMENTS,
                "DocumentRevised",
                revised,
                document(revised, 2, "修订后的标题", topic).data());
        await().atMost(PATIENCE).until(() -> titles(search("topic", topic)).containsAll(List.of("期间发布的文件", "修订后的标题")));
        rest.countDown();

        Answer done = awaitDone(started.at("id"));
        assertThat(done.node("read").asLong()).isEqualTo(6);
        assertThat(done.at("stateName")).isEqualTo("已完成");
        assertThat(index.live()).contains(done.at("indexName")).isNotEqualTo(before);
        await().atMost(PATIENCE).until(() -> !index.exists(before));
        assertThat(titles(search("topic", topic)))
                .containsExactlyInAnyOrder("保留的文件", "修订后的标题", "只在服务中的文件", "期间发布的文件", "解读");
    }

    @Test
    void releasedInformationIsReadFromItsServiceToo() { // 条例 Art. 44
        UUID released = UUID.randomUUID();
        String office = "科室" + released;
        SERVICES.list(List.of(), List.of(), List.of());
        SERVICES.listReleases(List.of(
                new Change(
                        "InformationReleased",
                        Map.of(
                                "releaseId",
                                released,
                                "version",
                                3,
                                "title",
                                "评定结果",
                                "description",
                                "评定结果",
                                "answer",
                                "共46家",
                                "office",
                                office,
                                "fileNames",
                                List.of(),
                                "publishedAt",
                                "2026-05-15T01:30:00Z",
                                "url",
                                "/released-information/" + released)),
                new Change(
                        "InformationWithdrawn", Map.of("releaseId", UUID.randomUUID(), "version", 4, "reason", "有误"))));
        api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        await().atMost(PATIENCE).until(() -> ids(search("issuer", office)).equals(List.of(released.toString())));
    }

    @Test
    void guidesAndStandardsAreReadFromTheirServiceToo() {
        UUID guide = UUID.randomUUID();
        UUID standard = UUID.randomUUID();
        String name = "指南" + guide;
        SERVICES.list(List.of(), List.of(), List.of());
        SERVICES.listServices(
                List.of(
                        new Change(
                                "GuidePublished",
                                Map.of(
                                        "guideId",
                                        guide,
                                        "version",
                                        3,
                                        "title",
                                        name,
                                        "publishedAt",
                                        "2026-05-15T01:30:00Z")),
                        new Change("GuideWithdrawn", Map.of("guideId", UUID.randomUUID(), "version", 4))),
                List.of(new Change(
                        "StandardSet",
                        Map.of(
                                "categoryId",
                                standard,
                                "version",
                                2,
                                "code",
                                "tekun",
                                "title",
                                "标准" + standard,
                                "setAt",
                                "2026-05-15T01:30:00Z"))));
        api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        await().atMost(PATIENCE)
                .until(() -> ids(search("q", name, "kind", "GUIDE")).contains(guide.toString()));
        await().atMost(PATIENCE)
                .until(() ->
                        ids(search("q", "标准" + standard, "kind", "STANDARD")).contains(standard.toString()));
    }

    @Test
    void guidanceIsReadFromItsServiceTooAndFormerEditionsAreNot() {
        UUID edition = UUID.randomUUID();
        UUID former = UUID.randomUUID();
        String name = "指引" + edition;
        SERVICES.list(List.of(), List.of(), List.of());
        SERVICES.listGuidance(List.of(
                new Change("GuidanceReplaced", Map.of("guidanceId", former, "version", 4)),
                new Change("GuidancePublished", guidance(edition, name))));
        api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        await().atMost(PATIENCE)
                .until(() -> ids(search("q", name, "kind", "GUIDANCE")).contains(edition.toString()));
        // What comes late of the former edition comes before the withdrawal of the other, under the same key.
        kafka.send(INTERPRETATIONS, "GuidancePublished", edition, guidance(former, name));
        kafka.send(INTERPRETATIONS, "GuidanceWithdrawn", edition, Map.of("guidanceId", edition, "version", 4));
        await().atMost(PATIENCE)
                .until(() -> !ids(search("q", name, "kind", "GUIDANCE")).contains(edition.toString()));
        assertThat(ids(search("q", name, "kind", "GUIDANCE"))).doesNotContain(former.toString());
    }

    @Test
    void aRebuildGoesOnWhenAServiceThatDidNotAnswerDoesAgain() {
        SERVICES.list(List.of(document(UUID.randomUUID(), 1, "文件", newTopic())), List.of(), List.of());
        SERVICES.fail(2);
        Answer started = api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        await().atMost(PATIENCE)
                .until(() -> progress(started.at("id")).at("state").equals("WAITING"));
        assertThat(progress(started.at("id")).at("problem")).contains("documents");
        awaitDone(started.at("id"));
    }

    @Test
    void aTokenThatIsRefusedIsFetchedAnewAndARebuildWaitsWhileKeycloakGivesNone() {
        SERVICES.list(List.of(document(UUID.randomUUID(), 1, "文件", newTopic())), List.of(), List.of());
        awaitDone(api.post("/api/v1/search/rebuilds", null, Person.YUNWEI).at("id"));
        SERVICES.setUpKeycloakAnew(2);
        Answer started = api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        Answer waiting = await().atMost(PATIENCE)
                .until(
                        () -> progress(started.at("id")),
                        answer -> answer.at("state").equals("WAITING"));
        assertThat(waiting.at("problem")).isEqualTo("documents: No token: Keycloak answers 503");
        awaitDone(started.at("id"));
    }

    @Test
    void thatThisServiceHasATokenOpensNoSignInHere() {
        int unknown = api.get("/nothing-here").status();
        assertThat(unknown).isEqualTo(404);
        for (String signIn : List.of("/login", "/oauth2/authorization/ours", "/login/oauth2/code/ours", "/logout")) {
            assertThat(api.get(signIn).status()).as(signIn).isEqualTo(unknown);
        }
    }

    @Test
    void aRebuildWhoseInstanceDiedGoesOnWhereItStopped() {
        String topic = newTopic();
        SERVICES.list(
                List.of(
                        document(UUID.randomUUID(), 1, "一", topic),
                        document(UUID.randomUUID(), 1, "二", topic),
                        document(UUID.randomUUID(), 1, "三", topic)),
                List.of(),
                List.of());
        UUID id = UUID.randomUUID();
        String name = index.nextName();
        index.create(name);
        jdbc.sql("INSERT INTO rebuild (id, index_name, started_by, started_at) VALUES (?, ?, '别的实例', now())")
                .params(id, name)
                .update();
        jdbc.sql("INSERT INTO rebuild_source (rebuild_id, source, cursor, read) VALUES (?, 'documents', '2', 2)")
                .params(id)
                .update();
        Answer done = awaitDone(id.toString());
        assertThat(done.node("read").asLong()).isEqualTo(3);
        assertThat(titles(search("topic", topic))).containsExactly("三");
        assertThat(index.live()).contains(name);
    }

    @Test
    void aRebuildThatIsGivenUpLeavesTheIndexAsItIs() throws InterruptedException {
        String topic = newTopic();
        SERVICES.list(
                List.of(
                        document(UUID.randomUUID(), 1, "一", topic),
                        document(UUID.randomUUID(), 1, "二", topic),
                        document(UUID.randomUUID(), 1, "三", topic)),
                List.of(),
                List.of());
        CountDownLatch rest = SERVICES.holdSecondPage();
        String before = index.live().orElseThrow();
        Answer started = api.post("/api/v1/search/rebuilds", null, Person.YUNWEI);
        assertThat(SERVICES.secondPageAsked().await(30, TimeUnit.SECONDS)).isTrue();
        String cancellation = "/api/v1/search/rebuilds/" + started.at("id") + "/cancellation";
        assertThat(api.post(cancellation, null, Person.YUNWEI).at("state")).isEqualTo("CANCELLED");
        rest.countDown();
        await().atMost(PATIENCE).until(() -> !index.exists(started.at("indexName")));
        assertThat(index.live()).contains(before);
        assertThat(api.post(cancellation, null, Person.YUNWEI).code()).isEqualTo("rebuild-finished");
        assertThat(total(search("topic", topic))).isZero();
    }

    @Test
    void onlyOperatorsRebuild() {
        assertThat(api.post("/api/v1/search/rebuilds", null, null).status()).isEqualTo(401);
        assertThat(api.post("/api/v1/search/rebuilds", null, Person.WUTING).status())
                .isEqualTo(403);
        assertThat(api.get("/api/v1/search/rebuilds/" + UUID.randomUUID(), Person.YUNWEI)
                        .code())
                .isEqualTo("rebuild-not-found");
    }

    private Answer awaitDone(String id) {
        await().atMost(PATIENCE).until(() -> progress(id).at("state").equals("DONE"));
        return progress(id);
    }

    private Answer progress(String id) {
        return api.get("/api/v1/search/rebuilds/" + id, Person.YUNWEI);
    }

    private static Map<String, Object> guidance(UUID id, String title) {
        return Map.of(
                "guidanceId",
                id,
                "version",
                3,
                "title",
                title,
                "text",
                "吃饭",
                "publishedAt",
                "2026-09-22T02:30:00Z",
                "url",
                "/guidance/ELDERLY");
    }

    private static Change document(UUID id, long version, String title, String topic) {
        return new Change(
                "DocumentPublished",
                Map.of(
                        "documentId",
                        id,
                        "version",
                        version,
                        "title",
                        title,
                        "kind",
                        "NOTICE",
                        "topics",
                        List.of(topic),
                        "publishedAt",
                        "2026-05-15T01:30:00Z",
                        "validity",
                        "IN_FORCE",
                        "disclosureMode",
                        "PROACTIVE",
                        "text",
                        title));
    }
}
