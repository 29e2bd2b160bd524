package cn.zwgk.local.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of documents: a new edition, one on its way, an urgent publication, a closed document, a consolidated one. */
final class DocumentLives {

    private static final String OPENNESS = "wuting";
    private static final String WINTER = "明州市民政局关于做好今冬明春困难群众救助帮扶工作的通知";
    private static final String SILVER = "明州市促进银发经济发展的若干措施";
    private static final String URGENT = "明州市民政局关于做好寒潮大风天气养老机构防范应对工作的紧急通知";
    private static final String CLOSED = "明州市基本养老服务价格调整方案(讨论稿)";
    private static final String CONSOLIDATED = "明州市民政局关于开展冬季街面巡查救助的通知";
    private static final int SOON = 20;

    private final PlatformClient platform;
    private final LocalDate today;
    private final Consumer<String> progress;

    DocumentLives(PlatformClient platform, LocalDate today, Consumer<String> progress) {
        this.platform = platform;
        this.today = today;
        this.progress = progress;
    }

    void load() {
        String winter = published(WINTER);
        String silver = published(SILVER);
        if (winter != null) {
            revise(winter);
            consolidate(winter);
        }
        if (silver != null) {
            beginCorrection(silver);
        }
        publishUrgently();
        close();
        progress.accept("文件版本、急件、不予公开");
    }

    private void revise(String id) {
        JsonNode life = life(id);
        if (life.path("edition").asInt() > 1 || life.path("openEdition").isObject()) {
            return;
        }
        begin("wangqiang", id, "REVISION", "临时救助备用金由每个乡镇不少于10万元提高到不少于15万元。");
        String draft = life(id).path("openEdition").path("id").asString();
        JsonNode page = platform.get("wangqiang", "/drafts/" + draft);
        Map<String, @Nullable Object> content = content(page);
        content.put("body", page.path("body").asString().replace("10万元", "15万元"));
        platform.put(
                "wangqiang", "/drafts/" + draft, "\"" + page.path("version").asLong() + "\"", content);
        review(draft, "wangqiang", "lixin");
        act(OPENNESS, draft, "publish-edition", Map.of());
    }

    private void beginCorrection(String id) {
        JsonNode life = life(id);
        if (life.path("edition").asInt() == 1 && !life.path("openEdition").isObject()) {
            begin("chenjing", id, "CORRECTION", "更正第一部分的文字差错。");
        }
    }

    private void consolidate(String successor) {
        if (id(CONSOLIDATED) == null) {
            String id = draft("wangqiang", CONSOLIDATED, "社会救助", "<p>一、夜间气温低于5℃时,每晚巡查不少于三次。</p>");
            review(id, "wangqiang", "lixin");
            act(OPENNESS, id, "publish", Map.of());
            act(
                    OPENNESS,
                    id,
                    "withdraw",
                    Map.of(
                            "reason",
                            "巡查要求已并入今冬明春救助帮扶工作的通知,请以该通知为准。",
                            "unpublishing",
                            Map.of("type", "CONSOLIDATED", "successorId", successor)));
        }
    }

    private void publishUrgently() {
        if (id(URGENT) == null) {
            String body = "<p>一、气象部门已发布寒潮橙色预警,各养老机构即日起24小时值守。</p><p>二、检查供暖、供电和食品储备,当日报告。</p>";
            String id = draft("chenjing", URGENT, "养老机构", body);
            act("zhaomin", id, "sign-secrecy-review", Map.of());
            act("chenjing", id, "submit", Map.of());
            act(OPENNESS, id, "publish-urgently", Map.of("reason", "寒潮今晚到达,等不及三审三校,须立即通知各养老机构。"));
        }
    }

    private void close() {
        if (id(CLOSED) == null) {
            String id = draft("chenjing", CLOSED, "养老服务", "<p>一、调整原则。二、测算情况。三、风险评估。</p>");
            String next = today.plusDays(SOON).toString();
            act(
                    OPENNESS,
                    id,
                    "withhold",
                    Map.of(
                            "reason",
                            "方案尚在讨论,属于行政机关履行职责过程中形成的讨论记录。",
                            "withholding",
                            Map.of("ground", "ARTICLE_16_2", "reexamineOn", next)));
        }
    }

    private String draft(String drafter, String title, String topic, String body) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", title);
        draft.put("kind", "NOTICE");
        draft.put("topics", List.of(topic));
        draft.put("issuingBody", SampleContent.BUREAU);
        draft.put("writtenOn", today.minusDays(1).toString());
        draft.put("disclosureMode", "PROACTIVE");
        draft.put("publicInterest", PublicInterest.answers(platform, drafter, List.of()));
        draft.put("body", body);
        draft.put("relations", List.of());
        return platform.post(drafter, "/drafts", draft).path("id").asString();
    }

    /** All that a drafter fills in, as it stands. */
    private static Map<String, @Nullable Object> content(JsonNode page) {
        Map<String, @Nullable Object> content = new HashMap<>();
        for (String field : List.of(
                "title",
                "kind",
                "documentNumber",
                "topics",
                "catalogueClass",
                "issuingBody",
                "draftingOffice",
                "writtenOn",
                "effectiveFrom",
                "lapsesOn",
                "disclosureMode",
                "summary")) {
            JsonNode value = page.path(field);
            content.put(field, value.isMissingNode() || value.isNull() ? null : value);
        }
        content.put("relations", List.of());
        return content;
    }

    private void begin(String drafter, String id, String nature, String note) {
        act(drafter, id, "begin-edition", Map.of("edition", Map.of("nature", nature, "changeNote", note)));
    }

    private void review(String id, String drafter, String firstReviewer) {
        act(firstReviewer, id, "sign-secrecy-review", Map.of());
        act(drafter, id, "submit", Map.of());
        for (String reviewer : List.of(firstReviewer, "sunli", "zhouhai")) {
            act(reviewer, id, "pass", Map.of("proofread", true));
        }
    }

    private void act(String person, String id, String act, Map<String, ?> input) {
        platform.post(person, "/drafts/" + id + "/acts/" + act, input);
    }

    private JsonNode life(String id) {
        return platform.get(OPENNESS, "/drafts/" + id + "/life");
    }

    /** The document itself, not the draft of its next edition. */
    private @Nullable String published(String title) {
        return first(title, "&state=PUBLISHED");
    }

    private @Nullable String id(String title) {
        return first(title, "");
    }

    private @Nullable String first(String title, String filter) {
        JsonNode found = platform.get(OPENNESS, "/drafts?size=100&q=" + PlatformClient.encoded(title) + filter);
        for (JsonNode item : found.path("items")) {
            if (item.path("title").asString().equals(title)) {
                return item.path("id").asString();
            }
        }
        return null;
    }
}
