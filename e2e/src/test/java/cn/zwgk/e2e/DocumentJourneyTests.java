package cn.zwgk.e2e;

import static cn.zwgk.e2e.Desk.documentOf;
import static cn.zwgk.e2e.Desk.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A document goes its whole way: refused, reviewed by three, published, explained, found, read. */
class DocumentJourneyTests {

    private final RunningPlatform platform = RunningPlatform.shared();
    private final Desk desk = new Desk(platform);

    @AfterEach
    void backToPresent() {
        platform.backToPresent();
    }

    @Test
    void aNormativeDocumentWithoutInterpretationIsSentBackWithAllReasons() { // 工作要点 6；条例 Art. 17
        Map<String, Object> incomplete = documentOf("NORMATIVE", "明州市老年助餐服务管理办法（无解读）");
        incomplete.remove("documentNumber");
        String id = desk.draft(incomplete);
        Reply refused = desk.act("chenjing", "/api/v1/drafts/" + id, "submit", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons())
                .contains("interpretation-missing", "secrecy-review-unsigned", "metadata-incomplete")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void withMaterialItPassesThreePeopleAndIsPublishedExplainedFoundAndRead() { // 三审三校；三同步；条例 Art. 26
        String title = "明州市老年助餐服务管理办法";
        Map<String, Object> draft = documentOf("NORMATIVE", title);
        draft.put("documentNumber", "明民发〔2026〕31号");
        draft.put("effectiveFrom", "2026-09-01");
        draft.put("lapsesOn", "2031-08-31");
        String id = desk.draft(draft);
        String material = desk.submittedMaterial(id, "《明州市老年助餐服务管理办法》政策解读");
        assertThat(desk.materialAct("zhaomin", material, "pass").reasons())
                .as("material is not reviewed before its document")
                .containsExactly("document-submission-awaited");
        desk.materialIsKnown(id);

        String path = "/api/v1/drafts/" + id;
        desk.act("zhaomin", path, "sign-secrecy-review", Map.of()).expecting(200);
        desk.act("chenjing", path, "submit", Map.of()).expecting(200);
        assertThat(desk.pass("chenjing", id).status())
                .as("nobody reviews what he drafted")
                .isEqualTo(403);
        assertThat(desk.pass("sunli", id).status())
                .as("the second reviewer is not the first")
                .isEqualTo(403);
        assertThat(desk.pass("zhaomin", id).reasons())
                .as("the document leaves no review before its material")
                .containsExactly("material-review-awaited");
        desk.passInStep("zhaomin", id, material);
        assertThat(desk.pass("zhaomin", id).status())
                .as("the first reviewer signs once")
                .isIn(403, 409);
        desk.passInStep("sunli", id, material);
        assertThat(desk.act("wuting", path, "publish", Map.of()).status())
                .as("not before the third review")
                .isIn(403, 409);
        desk.passInStep("zhouhai", id, material);
        desk.publish(id);

        Reply page = until(
                () -> platform.anybody().get("/api/v1/documents/" + id),
                reply -> reply.status() == 200,
                "the public page");
        assertThat(page.at("indexNumber")).matches("[0-9A-Z]{18}/\\d{4}-\\d{5}");
        assertThat(page.at("validity")).isEqualTo("IN_FORCE");
        assertThat(page.at("publishedAt")).isNotEmpty();

        assertThat(desk.duty(id, "MET").at("documentTitle")).isEqualTo(title);
        Reply interpretation = until(
                () -> platform.anybody().get("/api/v1/interpretations?documentId=" + id),
                reply -> reply.node("total").asInt() == 1,
                "the interpretation that was published in step");
        assertThat(interpretation.at("items/0/id")).isEqualTo(material);

        Reply found = until(
                () -> search(title),
                reply -> reply.node("items")
                        .valueStream()
                        .anyMatch(item -> item.path("id").asString("").equals(id)),
                "search finds the document");
        assertThat(found.at("items/0/indexNumber")).isEqualTo(page.at("indexNumber"));
        assertThat(platform.anybody().get("/api/v1/feeds/documents.atom").text())
                .contains(title);
        assertThat(platform.anybody().get("/documents/" + id).text())
                .as("the main text is in the HTML that the server sends")
                .contains("每人每餐补贴三元");
    }

    @Test
    void aDutyOverTheOctoberHolidayIsDueOnTheMakeUpDayAndLateAtItsMidnight() { // 工作要点 6；民法典 Art. 201；国办发明电〔2025〕7号
        platform.moveTo("2026-09-30T10:00");
        String title = "关于做好国庆假期养老机构值班值守工作的意见";
        Map<String, Object> draft = documentOf("POLICY", title);
        draft.put("documentNumber", "明民发〔2026〕32号");
        String id = desk.draft(draft);
        desk.throughReviews(id);
        desk.publish(id);

        Reply duty = desk.duty(id, "OPEN");
        // Published on Wednesday 30 September; 1 to 7 October are off; 8 and 9 count, and Saturday the 10th is a
        // make-up day.
        assertThat(duty.at("dueAt"))
                .satisfiesAnyOf(
                        due -> assertThat(due).startsWith("2026-10-11T00:00"),
                        due -> assertThat(due).startsWith("2026-10-10T16:00"));

        platform.moveTo("2026-10-10T23:58");
        assertThat(desk.duty(id, "OPEN").at("lamp")).isNotEqualTo("OVERDUE");
        platform.moveTo("2026-10-11T00:00:01");
        desk.duty(id, "OVERDUE");

        platform.moveTo("2026-10-12T09:00");
        String material = desk.acceptedMaterial(id, "《" + title + "》解读");
        desk.act("wuting", "/api/v1/interpretation-materials/" + material, "publish", Map.of())
                .expecting(200);
        assertThat(desk.duty(id, "MET_LATE").at("id")).isEqualTo(duty.at("id"));
    }

    private Reply search(String query) {
        return platform.anybody().get("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
