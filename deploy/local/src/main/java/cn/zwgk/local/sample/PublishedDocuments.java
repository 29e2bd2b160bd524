package cn.zwgk.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The newer documents, which go the whole way: drafted, interpreted, reviewed by three people, published. Each is left at its target. */
final class PublishedDocuments {

    private static final String OPENNESS = "wuting";
    private static final List<String> WAY =
            List.of("DRAFT", "FIRST_REVIEW", "SECOND_REVIEW", "FINAL_REVIEW", "READY", "PUBLISHED", "WITHDRAWN");
    private static final Map<String, String> FIRST_REVIEWER = Map.of("chenjing", "zhaomin", "wangqiang", "lixin");

    private final PlatformClient platform;
    private final Interpretations interpretations;
    private final Path attachments;
    private final LocalDate today;

    PublishedDocuments(PlatformClient platform, Interpretations interpretations, Path attachments, LocalDate today) {
        this.platform = platform;
        this.interpretations = interpretations;
        this.attachments = attachments;
        this.today = today;
    }

    /** @param existing ids of the imported documents, to which relations point */
    void load(SampleFile file, Map<String, String> existing) {
        String known = known(file);
        String id = known == null ? draft(file, existing) : known;
        bringTo(file, id);
        if (file.is("target", "published") && file.get("interpretation") != null) {
            interpretations.finish(file, id);
        }
    }

    /** The draft of a new edition bears the same title; what has an index number is the document itself. */
    private @Nullable String known(SampleFile file) {
        String title = file.require("title");
        String number = Objects.requireNonNullElse(file.get("documentNumber"), "");
        JsonNode found = platform.get(OPENNESS, "/drafts?size=100&q=" + PlatformClient.encoded(title));
        String known = null;
        for (JsonNode item : found.path("items")) {
            boolean sameNumber = item.path("documentNumber").asString("").equals(number);
            if (sameNumber && item.path("title").asString().equals(title)) {
                boolean numbered = !item.path("indexNumber").asString("").isEmpty();
                known = known == null || numbered ? item.path("id").asString() : known;
            }
        }
        return known;
    }

    private String draft(SampleFile file, Map<String, String> existing) {
        String drafter = file.require("drafter");
        Map<String, @Nullable Object> body = new HashMap<>();
        for (String key : List.of("title", "kind", "documentNumber", "catalogueClass", "summary")) {
            body.put(key, file.get(key));
        }
        body.put("topics", file.list("topics"));
        body.put("issuingBody", SampleContent.BUREAU);
        for (String key : List.of("writtenOn", "effectiveFrom", "lapsesOn")) {
            body.put(key, file.date(key, today));
        }
        body.put("disclosureMode", "PROACTIVE");
        body.put("publicInterest", PublicInterest.answers(platform, drafter, file.list("publicInterest")));
        body.put("body", file.html());
        body.put("relations", relations(file, existing));
        String id = platform.post(drafter, "/drafts", body).path("id").asString();
        for (String name : file.list("attachments")) {
            platform.upload(drafter, "/drafts/" + id + "/attachments", "file", name, read(name));
        }
        return id;
    }

    /** Written as {@code REPEALS name-of-file today+1}. */
    private List<Map<String, String>> relations(SampleFile file, Map<String, String> existing) {
        List<Map<String, String>> relations = new ArrayList<>();
        for (String line : file.all("relations")) {
            String[] parts = line.split("\\s+", -1);
            String target = existing.get(parts[1]);
            if (target == null) {
                throw new SampleContentException("没有找到 " + file.name() + " 所涉及的文件 " + parts[1], null);
            }
            relations.add(
                    Map.of("type", parts[0], "documentId", target, "effectiveOn", SampleFile.dayOf(parts[2], today)));
        }
        return relations;
    }

    /** 三同步: what explains the document is handed in before it; what the sample explains afterwards is not. */
    private void handInMaterial(SampleFile file, String id) {
        if (file.get("interpretation") != null && !file.is("interpretationTarget", "submitted")) {
            interpretations.handIn(file, id);
            Patience.until(
                    "解读材料提交",
                    () -> platform.get(OPENNESS, "/drafts/" + id)
                            .path("materialSubmitted")
                            .asBoolean());
        }
    }

    private void bringTo(SampleFile file, String id) {
        switch (file.require("target")) {
            case "draft" -> {}
            case "first-review" -> walk(file, id, "FIRST_REVIEW");
            case "second-review" -> walk(file, id, "SECOND_REVIEW");
            case "final-review" -> walk(file, id, "FINAL_REVIEW");
            case "ready" -> walk(file, id, "READY");
            case "published" -> walk(file, id, "PUBLISHED");
            case "withdrawn" -> {
                if (walk(file, id, "PUBLISHED")) {
                    act(OPENNESS, id, "withdraw", Map.of("reason", file.require("withdrawReason")));
                }
            }
            case "returned" -> sendBack(file, id);
            case "scheduled" -> schedule(file, id);
            default -> throw new SampleContentException("示例文件 " + file.name() + " 的去向不认识", null);
        }
    }

    private void sendBack(SampleFile file, String id) {
        boolean returnedBefore = platform.get(OPENNESS, "/drafts/" + id)
                .path("history")
                .toString()
                .contains("return");
        if (!returnedBefore && walk(file, id, "SECOND_REVIEW")) {
            act("sunli", id, "return", Map.of("reason", file.require("returnReason")));
        }
    }

    private void schedule(SampleFile file, String id) {
        if (walk(file, id, "READY")) {
            String at = file.date("publishAt", today) + "T09:00:00+08:00";
            act(OPENNESS, id, "schedule", Map.of("publishAt", at));
        }
    }

    /** @return whether the document stands there now; not if it had gone further already */
    private boolean walk(SampleFile file, String id, String target) {
        String state = state(id);
        while (WAY.contains(state) && WAY.indexOf(state) < WAY.indexOf(target)) {
            step(file, id, state);
            state = state(id);
        }
        return state.equals(target);
    }

    private void step(SampleFile file, String id, String state) {
        String drafter = file.require("drafter");
        String firstReviewer = FIRST_REVIEWER.getOrDefault(drafter, "zhaomin");
        switch (state) {
            case "DRAFT" -> {
                handInMaterial(file, id);
                act(firstReviewer, id, "sign-secrecy-review", Map.of("remark", "不涉及国家秘密,可以公开。"));
                act(drafter, id, "submit", Map.of());
            }
            case "FIRST_REVIEW" -> pass(firstReviewer, id, "内容属实,依据充分,同意报送复审。");
            case "SECOND_REVIEW" -> pass("sunli", id, "格式规范,文字已校对,同意。");
            case "FINAL_REVIEW" -> pass("zhouhai", id, "同意印发并公开。");
            default -> act(OPENNESS, id, "publish", Map.of());
        }
    }

    private void pass(String reviewer, String id, String remark) {
        // The same person signs the material first; that it was signed has to arrive before the document can be.
        platform.get(reviewer, "/drafts/" + id)
                .path("companions")
                .forEach(companion ->
                        interpretations.pass(companion.path("materialId").asString(), state(id), reviewer));
        Patience.retry(() -> act(reviewer, id, "pass", Map.of("proofread", true, "remark", remark)));
    }

    private JsonNode act(String person, String id, String act, Map<String, ?> input) {
        return platform.post(person, "/drafts/" + id + "/acts/" + act, input);
    }

    private String state(String id) {
        return platform.get(OPENNESS, "/drafts/" + id).path("state").asString();
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(attachments.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
