package cn.zwgk.e2e;

import static cn.zwgk.e2e.Desk.documentOf;
import static cn.zwgk.e2e.Desk.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 三同步 over two services, one of which is away for a while: the document and its material never part. */
class InStepTests {

    private final RunningPlatform platform = RunningPlatform.shared();
    private final Desk desk = new Desk(platform);

    @Test
    void policyServiceIsKilledDuringPublicationAndNothingIsInconsistentAfter() {
        String id = normative("明州市服务中断期间同步发布办法", 51);
        String material = desk.submittedMaterial(id, "一文读懂 " + id);
        desk.materialIsKnown(id);
        desk.throughReviewsInStep(id, material);
        platform.part("kafka").stop();
        desk.publish(id);
        platform.part("policy").kill();
        assertThat(state(material))
                .as("what nobody has told yet has not happened for the material")
                .isEqualTo("ACCEPTED");
        assertThat(platform.anybody().get("/api/v1/interpretations/" + material).status())
                .as("no interpretation comes before its document")
                .isEqualTo(404);
        platform.part("kafka").start();
        platform.part("policy").start();
        until(() -> materialOf(material), reply -> reply.at("state").equals("PUBLISHED"), "the material is published");
        assertThat(desk.duty(id, "MET").at("documentId")).isEqualTo(id);
        assertThat(platform.anybody().get("/api/v1/documents/" + id).status()).isEqualTo(200);
        assertThat(platform.anybody()
                        .get("/api/v1/interpretations?documentId=" + id)
                        .node("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aReturnWhilePolicyServiceIsAwayTakesTheDocumentBackAfterwards() {
        String id = normative("明州市服务中断期间退回修改办法", 52);
        String material = handedIn(id);
        desk.passInStep("zhaomin", id, material);
        until(
                () -> materialOf(material),
                reply -> reply.node("awaited").isNull(),
                "interpretation-service knows that the document passed its first review");
        platform.part("policy").kill();
        desk.act("sunli", "/api/v1/interpretation-materials/" + material, "return", Map.of("reason", "补贴金额与正文不一致"))
                .expecting(200);
        platform.part("policy").start();
        until(
                () -> platform.as("chenjing").get("/api/v1/drafts/" + id),
                reply -> reply.at("state").equals("DRAFT"),
                "the document goes back with its material");
        assertThat(state(material)).isEqualTo("DRAFT");
    }

    @Test
    void aReviewWhileInterpretationServiceIsAwayWaitsAndSaysForWhat() {
        String id = normative("明州市解读服务中断期间审核办法", 53);
        String material = handedIn(id);
        platform.part("interpretation").kill();
        Reply early = desk.pass("zhaomin", id);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.reasons()).containsExactly("material-review-awaited");
        platform.part("interpretation").start();
        desk.passInStep("zhaomin", id, material);
    }

    private String normative(String title, int number) {
        Map<String, Object> draft = documentOf("NORMATIVE", title);
        draft.put("documentNumber", "明民规〔2026〕%d号".formatted(number));
        draft.put("effectiveFrom", "2026-09-01");
        draft.put("lapsesOn", "2031-08-31");
        return desk.draft(draft);
    }

    /** The material and then the document, handed in. */
    private String handedIn(String id) {
        String material = desk.submittedMaterial(id, "一文读懂 " + id);
        desk.materialIsKnown(id);
        desk.act("zhaomin", "/api/v1/drafts/" + id, "sign-secrecy-review", Map.of())
                .expecting(200);
        desk.act("chenjing", "/api/v1/drafts/" + id, "submit", Map.of()).expecting(200);
        return material;
    }

    private Reply materialOf(String material) {
        return platform.as("sunli").get("/api/v1/interpretation-materials/" + material);
    }

    private String state(String material) {
        return materialOf(material).at("state");
    }
}
