package cn.zwgk.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the officers of the bureau do, step by step, as the scenarios need it. */
public final class Desk {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String TEXT = """
            <p>各县（市、区）民政局，局机关各科室、局属各单位：</p>
            <p>一、服务对象</p><p>具有本市户籍、年满六十周岁的老年人，可以享受本办法规定的助餐服务。</p>
            <p>二、补贴标准</p><p>每人每餐补贴三元，八十周岁以上老年人每人每餐补贴五元。</p>
            <p>三、施行日期</p><p>本办法自发布之日起施行。</p>
            """;

    private final RunningPlatform platform;

    public Desk(RunningPlatform platform) {
        this.platform = platform;
    }

    public static Map<String, Object> documentOf(String kind, String title) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", title);
        draft.put("kind", kind);
        draft.put("topics", List.of("老年助餐"));
        draft.put("catalogueClass", "政策文件");
        draft.put("issuingBody", "明州市民政局");
        draft.put("draftingOffice", "养老服务科");
        draft.put("writtenOn", "2026-09-01");
        draft.put("disclosureMode", "PROACTIVE");
        draft.put("publicInterest", answers(false));
        draft.put("summary", "规范老年助餐服务，明确补贴标准。");
        draft.put("body", TEXT);
        draft.put("relations", List.of());
        return draft;
    }

    /** The same answer to all questions about the public's interest. */
    public static Map<String, Boolean> answers(boolean yes) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        List.of("AMOUNTS", "ELIGIBILITY", "DUTIES", "FEES", "RIGHTS", "SERVICES")
                .forEach(question -> answers.put(question, yes));
        return answers;
    }

    public String draft(Map<String, Object> content) {
        return platform.as("chenjing")
                .post("/api/v1/drafts", content)
                .expecting(201)
                .at("id");
    }

    /** Writes interpretation material that meets the checklist and hands it in; the document may be handed in after it. */
    public String submittedMaterial(String documentId, String title) {
        String material = writtenMaterial(documentId, title);
        materialAct("chenjing", material, "submit").expecting(200);
        return material;
    }

    /** Material of a document that is public, reviewed on its own by three people. */
    public String acceptedMaterial(String documentId, String title) {
        String material = submittedMaterial(documentId, title);
        for (String reviewer : List.of("zhaomin", "sunli", "zhouhai")) {
            materialAct(reviewer, material, "pass").expecting(200);
        }
        return material;
    }

    /** Waits until the document may be handed in with its material. */
    public void materialIsKnown(String documentId) {
        until(
                () -> platform.as("chenjing").get("/api/v1/drafts/" + documentId),
                reply -> reply.node("materialSubmitted").asBoolean(),
                "policy-service knows of the material of " + documentId);
    }

    Reply materialAct(String who, String material, String act) {
        return act(who, "/api/v1/interpretation-materials/" + material, act, Map.of());
    }

    String writtenMaterial(String documentId, String title) {
        Caller drafter = platform.as("chenjing");
        Map<String, Object> checklist = new LinkedHashMap<>();
        JsonNode elements =
                drafter.get("/api/v1/interpretation-checklist").expecting(200).body();
        (elements.isArray() ? elements : elements.path("items")).forEach(element -> {
            String name = element.isString()
                    ? element.asString()
                    : element.path("element").asString(element.path("code").asString(""));
            checklist.put(name, Map.of("met", true, "note", "见解读正文"));
        });
        Map<String, Object> material = new LinkedHashMap<>();
        material.put("documentId", documentId);
        material.put("title", title);
        material.put("form", "TEXT");
        material.put("summary", "六十周岁以上老年人每餐补贴三元，八十周岁以上五元。");
        material.put("body", "<p>为什么出台：方便老年人就近用餐。谁能享受：本市户籍六十周岁以上老年人。</p>");
        material.put("keyPoints", List.of(Map.of("point", "八十周岁以上每餐补贴五元", "clause", "二")));
        material.put("checklist", checklist);
        Supplier<Reply> write = () -> drafter.post("/api/v1/interpretation-materials", material);
        // The draft is known to the other service as soon as its fact has arrived.
        return until(write, reply -> reply.status() == 201, "the draft is known to interpretation-service")
                .at("id");
    }

    /** Takes a document through secrecy review and the three reviews, up to publication. */
    public void throughReviews(String documentId) {
        String draft = "/api/v1/drafts/" + documentId;
        act("zhaomin", draft, "sign-secrecy-review", Map.of()).expecting(200);
        act("chenjing", draft, "submit", Map.of()).expecting(200);
        pass("zhaomin", documentId).expecting(200);
        pass("sunli", documentId).expecting(200);
        pass("zhouhai", documentId).expecting(200);
    }

    /** Takes a document and the material beside it through secrecy review and the three reviews, up to publication. */
    public void throughReviewsInStep(String documentId, String material) {
        String draft = "/api/v1/drafts/" + documentId;
        act("zhaomin", draft, "sign-secrecy-review", Map.of()).expecting(200);
        act("chenjing", draft, "submit", Map.of()).expecting(200);
        for (String reviewer : List.of("zhaomin", "sunli", "zhouhai")) {
            passInStep(reviewer, documentId, material);
        }
    }

    /** 三同步: signs the material and then its document, as one button of the console does. */
    public void passInStep(String reviewer, String documentId, String material) {
        // That the document has reached this review has to arrive before the material can be signed, and the other way
        // round.
        until(
                () -> materialAct(reviewer, material, "pass"),
                reply -> reply.status() == 200,
                "the material of " + documentId + " is signed by " + reviewer);
        until(
                () -> pass(reviewer, documentId),
                reply -> reply.status() == 200,
                "the document " + documentId + " is signed by " + reviewer);
    }

    Reply pass(String reviewer, String documentId) {
        return act(reviewer, "/api/v1/drafts/" + documentId, "pass", Map.of("proofread", true, "remark", "无误"));
    }

    public Reply publish(String documentId) {
        return act("wuting", "/api/v1/drafts/" + documentId, "publish", Map.of())
                .expecting(200);
    }

    Reply act(String who, String path, String act, Object body) {
        return platform.as(who).post(path + "/acts/" + act, body);
    }

    /** The duty that the document's publication opened, once it is in this state. */
    public Reply duty(String documentId, String state) {
        return until(
                () -> dutyOf(documentId),
                duty -> duty.at("state").equals(state),
                "the duty of " + documentId + " is " + state);
    }

    private Reply dutyOf(String documentId) {
        Reply page = platform.as("wuting")
                .get("/api/v1/interpretation-duties?size=200")
                .expecting(200);
        @Nullable
        JsonNode found = page.node("items")
                .valueStream()
                .filter(duty -> duty.path("documentId").asString("").equals(documentId))
                .findFirst()
                .orElse(null);
        return found == null ? page : new Reply(200, "", found, found.toString());
    }

    /** Asks again until the answer fits; tells the last answer when it never does. */
    public static Reply until(Supplier<Reply> question, Predicate<Reply> fits, String what) {
        Reply[] last = new Reply[1];
        try {
            await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
                last[0] = question.get();
                return fits.test(last[0]);
            });
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(
                    what + " never came; last answer: " + (last[0] == null ? "none" : last[0].text()), never);
        }
        return last[0];
    }
}
