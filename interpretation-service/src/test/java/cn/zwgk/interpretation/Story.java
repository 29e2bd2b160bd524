package cn.zwgk.interpretation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.Contracts;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.MovableTime;
import cn.zwgk.test.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells stories about documents and their interpretation: plays policy-service on Kafka and officers over HTTP. */
@Component
class Story {

    static final String POLICY = "zwgk.policy.documents";
    static final String INTERPRETATION = "zwgk.interpretation";
    static final String MATERIALS = "/api/v1/interpretation-materials";
    static final String DUTIES = "/api/v1/interpretation-duties";
    static final String LIBRARY = "/api/v1/interpretations";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Api api;
    final KafkaFacts facts;
    final MovableTime time;

    Story(Api api, KafkaFacts facts, MovableTime time) {
        this.api = api;
        this.facts = facts;
        this.time = time;
    }

    /** The facts of policy-service about one document of 养老服务科. */
    final class Document {

        final UUID id = UUID.randomUUID();

        private String requirement = "AFTER_PUBLICATION";
        private boolean imported;
        private String text = "第一条 制定本办法。\n第二条 适用于本市。\n第三条 80岁以上每餐补5元。";
        private String title = "明州市民政局关于老年助餐服务的通知 " + id;

        Document mustBeInterpretedInStep() {
            requirement = "IN_STEP";
            return this;
        }

        Document needsNoInterpretation() {
            requirement = "NONE";
            return this;
        }

        Document fromElsewhere() {
            imported = true;
            return this;
        }

        Document saying(String newText) {
            text = newText;
            return this;
        }

        Document renamed(String newTitle) {
            title = newTitle;
            return this;
        }

        String title() {
            return title;
        }

        Document drafted() {
            ObjectNode data = example("DocumentDrafted");
            describe(data, 1);
            send("DocumentDrafted", data);
            return this;
        }

        /** Handed in with this material, 起草人 having written on it. */
        Document submitted(long version, String material, int round) {
            ObjectNode data = example("DocumentSubmitted");
            describe(data, version);
            review(data, material, round);
            send("DocumentSubmitted", data);
            return this;
        }

        /** Passed the review of this stage. */
        Document passed(long version, String stage, String material, int round) {
            ObjectNode data = example("DocumentReviewPassed");
            data.put("documentId", id.toString()).put("version", version).put("stage", stage);
            review(data, material, round);
            send("DocumentReviewPassed", data);
            return this;
        }

        Document returned(long version, String reason, String material, int round) {
            ObjectNode data = example("DocumentReturned");
            data.put("documentId", id.toString()).put("version", version).put("reason", reason);
            review(data, material, round);
            send("DocumentReturned", data);
            return this;
        }

        private void review(ObjectNode data, String material, int round) {
            data.putArray("materials")
                    .addObject()
                    .put("materialId", idOf(material))
                    .put("round", round);
            data.putArray("writers").add(Person.CHENJING.username());
        }

        /** Published now. */
        Document published() {
            return published(9, time.instant());
        }

        Document published(long version, Instant at) {
            send("DocumentPublished", publication(version, at));
            return this;
        }

        Document revised(long version) {
            send("DocumentRevised", publication(version, time.instant()));
            return this;
        }

        Document repealed(long version) {
            ObjectNode data = example("ValidityChanged");
            data.put("documentId", id.toString()).put("version", version).put("validity", "REPEALED");
            send("ValidityChanged", data);
            return this;
        }

        Document discarded(long version, @Nullable String reason) {
            ObjectNode data = example("DraftDiscarded");
            data.put("documentId", id.toString()).put("version", version).put("reason", reason);
            send("DraftDiscarded", data);
            return this;
        }

        Document withdrawn(long version, String reason) {
            ObjectNode data = example("DocumentWithdrawn");
            data.put("documentId", id.toString())
                    .put("version", version)
                    .put("reason", reason)
                    .put("withdrawnAt", time.instant().toString());
            send("DocumentWithdrawn", data);
            return this;
        }

        ObjectNode publication(long version, Instant at) {
            ObjectNode data = example("DocumentPublished");
            describe(data, version);
            return data.put("publishedAt", at.toString())
                    .put("text", text)
                    .put("imported", imported)
                    .put("validity", "IN_FORCE");
        }

        private void describe(ObjectNode data, long version) {
            data.put("documentId", id.toString())
                    .put("version", version)
                    .put("title", title)
                    .put("draftingOffice", "养老服务科")
                    .put("interpretationRequirement", requirement);
        }

        private void send(String type, ObjectNode data) {
            facts.send(POLICY, type, id, data);
        }

        private ObjectNode example(String type) {
            return (ObjectNode) JSON.readTree(Contracts.exampleText(POLICY + "/" + type + ".v1"));
        }

        /** Its duty as the list shows it, once there is one. */
        JsonNode duty() {
            return await().atMost(PATIENCE)
                    .until(this::dutyIfAny, Optional::isPresent)
                    .orElseThrow();
        }

        /** Its duty once it is in this state. */
        JsonNode dutyIn(String state) {
            return await().atMost(PATIENCE)
                    .until(
                            this::dutyIfAny,
                            duty -> duty.filter(found ->
                                            found.path("state").asString().equals(state))
                                    .isPresent())
                    .orElseThrow();
        }

        Optional<JsonNode> dutyIfAny() {
            return api.get(DUTIES + "?size=200&sort=openedAt,desc", Person.CHENJING)
                    .node("items")
                    .valueStream()
                    .filter(duty -> duty.path("documentId").asString().equals(id.toString()))
                    .findFirst();
        }

        /** What the history of its duty says, act by act. */
        List<String> dutyHistory() {
            return api.get(DUTIES + "/" + duty().path("id").asString(), Person.CHENJING)
                    .node("history")
                    .valueStream()
                    .map(line -> line.path("act").asString())
                    .toList();
        }

        /** Material for it that has everything, written by 陈静 once the document is known. */
        String material() {
            Answer drafted = await().atMost(PATIENCE)
                    .until(
                            () -> api.post(MATERIALS, content(), Person.CHENJING),
                            answer -> !answer.reasons().contains("document-unknown"));
            assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
            return requireNonNull(drafted.headers().getLocation()).getPath();
        }

        /** Material that went through the three reviews beside the document. */
        String materialAcceptedInStep() {
            String material = material();
            act(material, "submit", Person.CHENJING);
            submitted(3, material, 1);
            passBeside(material, Person.ZHAOMIN);
            passed(4, "FIRST", material, 1);
            passBeside(material, Person.SUNLI);
            passed(5, "SECOND", material, 1);
            passBeside(material, Person.ZHOUHAI);
            return material;
        }

        /** Signs as soon as nothing is awaited of the document. */
        private void passBeside(String material, Person reviewer) {
            await().atMost(PATIENCE)
                    .until(() -> api.get(material, reviewer).node("awaited").isNull());
            act(material, "pass", reviewer);
        }

        Map<String, Object> content() {
            Map<String, Object> content = new HashMap<>();
            content.put("documentId", id);
            content.put("title", "老年助餐怎么吃、怎么补，一文读懂");
            content.put("form", "TEXT");
            content.put("summary", "60岁以上老人到助餐点吃饭有补贴。");
            content.put("body", "<h2>一、背景</h2><p>为了让老人吃上热饭。</p>");
            content.put("keyPoints", List.of(Map.of("point", "80岁以上每餐补5元", "clause", "第三条")));
            content.put("checklist", everyElement());
            return content;
        }
    }

    /** A document that nobody has heard of yet. */
    Document aDocument() {
        return new Document();
    }

    static Map<String, Map<String, Object>> everyElement() {
        Map<String, Map<String, Object>> answers = new HashMap<>();
        for (String element : List.of(
                "BACKGROUND",
                "PURPOSE",
                "MAIN_CONTENT",
                "SCOPE",
                "MEANING_FOR_PEOPLE",
                "STANDARDS",
                "TERMS",
                "DIFFERENCES",
                "CONTACT")) {
            answers.put(element, Map.of("met", true));
        }
        return answers;
    }

    /** Takes an act that has to succeed. */
    Answer act(String material, String act, Person person) {
        Answer answer = api.post(material + "/acts/" + act, null, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** Material of a public document that goes through the three stages on its own. */
    void accept(String material) {
        act(material, "submit", Person.CHENJING);
        act(material, "pass", Person.ZHAOMIN);
        act(material, "pass", Person.SUNLI);
        act(material, "pass", Person.ZHOUHAI);
    }

    static String idOf(String material) {
        return material.substring(material.lastIndexOf('/') + 1);
    }
}
