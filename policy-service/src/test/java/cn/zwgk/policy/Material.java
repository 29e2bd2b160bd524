package cn.zwgk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.KafkaFacts;
import cn.zwgk.test.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The interpretation material of one document: plays the interpretation service on Kafka. */
public final class Material {

    public final UUID id = UUID.randomUUID();

    private final KafkaFacts facts;
    private final Api api;
    private final String document;

    private Material(KafkaFacts facts, Api api, String document) {
        this.facts = facts;
        this.api = api;
        this.document = document;
    }

    /** Material of which nothing was told yet. */
    public static Material of(String document, KafkaFacts facts, Api api) {
        return new Material(facts, api, document);
    }

    /** It was handed in, and that is known here. */
    public Material submitted(int round) {
        send("MaterialSubmitted", Map.of("title", "一图读懂", "round", round));
        until(page -> page.node("materialSubmitted").asBoolean());
        return this;
    }

    /** It passed the review of the stage in which the document is; whether that arrived is not waited for. */
    public void signed(int round, String stage, Person by) {
        Map<String, Object> who = who(by);
        if (stage.equals("FINAL")) {
            send(
                    "MaterialAccepted",
                    Map.of(
                            "title",
                            "一图读懂",
                            "form",
                            "PICTURE",
                            "round",
                            round,
                            "signedBy",
                            who,
                            "acceptedAt",
                            "2026-05-11T07:20:00Z"));
        } else {
            send(
                    "MaterialReviewPassed",
                    Map.of(
                            "title",
                            "一图读懂",
                            "round",
                            round,
                            "stage",
                            stage,
                            "signedBy",
                            who,
                            "signedAt",
                            "2026-05-11T02:10:00Z"));
        }
    }

    /** The same, and nothing is awaited of it any more. */
    public void signedAndHeard(int round, String stage, Person by) {
        signed(round, stage, by);
        until(page -> page.node("awaited").isEmpty());
    }

    public void returned(int round, String stage, String reason, Person by) {
        send("MaterialReturned", Map.of("round", round, "stage", stage, "reason", reason, "returnedBy", who(by)));
    }

    /** The document's page once it fits. */
    public Answer until(Predicate<Answer> fits) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get("/api/v1/drafts/" + document, Person.CHENJING), fits);
    }

    /** Takes the document, handed in already, through its three reviews beside this material. */
    public void throughReviews(Desk desk, int round) {
        review(desk, round, "FIRST", Person.ZHAOMIN);
        review(desk, round, "SECOND", Person.SUNLI);
        review(desk, round, "FINAL", Person.ZHOUHAI);
    }

    private void review(Desk desk, int round, String stage, Person reviewer) {
        signedAndHeard(round, stage, reviewer);
        Answer passed = desk.acted(document, "pass", reviewer, Map.of("proofread", true));
        assertThat(passed.status()).isEqualTo(200);
    }

    private void send(String type, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("materialId", id);
        data.put("documentId", document);
        facts.send("zwgk.interpretation", type, id, data);
    }

    private static Map<String, Object> who(Person person) {
        return Map.of("id", person.username(), "name", person.name(), "office", person.office());
    }
}
