package cn.zwgk.local.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A document that is disclosed to a few only: supervisors by account, a home for the elderly by a link. */
final class TargetedDocuments {

    private static final String TITLE = "关于反馈养老机构消防安全暗访情况的通报";
    private static final String DRAFTER = "chenjing";
    private static final String OPENNESS = "wuting";

    private final PlatformClient platform;
    private final LocalDate today;
    private final Consumer<String> progress;

    TargetedDocuments(PlatformClient platform, LocalDate today, Consumer<String> progress) {
        this.platform = platform;
        this.today = today;
        this.progress = progress;
    }

    void load() {
        JsonNode known = platform.get(OPENNESS, "/targeted-documents?size=100&q=" + PlatformClient.encoded(TITLE));
        if (known.path("total").asLong() > 0) {
            return;
        }
        String list = platform.post(
                        OPENNESS,
                        "/targeted-documents/lists",
                        Map.of("name", "民政监督员", "userNames", List.of("liumin", "heping")))
                .path("id")
                .asString();
        String id = platform.post(DRAFTER, "/drafts", draft()).path("id").asString();
        platform.put(
                DRAFTER,
                "/targeted-documents/" + id + "/audience",
                "\"0\"",
                Map.of("recipients", List.of(recipient("LIST", list), recipient("OFFICE", "信访科"))));
        platform.post(
                DRAFTER,
                "/targeted-documents/" + id + "/links",
                Map.of(
                        "holder",
                        "明州市康乐养老院",
                        "expiresAt",
                        today.plusDays(60).atStartOfDay().toInstant(ZoneOffset.ofHours(8))));
        publish("/drafts/" + id + "/acts/");
        progress.accept("定点定向公开:" + TITLE);
    }

    private void publish(String acts) {
        platform.post("zhaomin", acts + "sign-secrecy-review", Map.of("remark", "不涉及国家秘密,涉及被查单位经营信息,定点定向公开。"));
        platform.post(DRAFTER, acts + "submit", Map.of());
        for (String reviewer : List.of("zhaomin", "sunli", "zhouhai")) {
            platform.post(reviewer, acts + "pass", Map.of("proofread", true, "remark", "同意。"));
        }
        platform.post(OPENNESS, acts + "publish", Map.of());
    }

    private Map<String, Object> draft() {
        return Map.of(
                "title",
                TITLE,
                "kind",
                "NOTICE",
                "topics",
                List.of("养老机构"),
                "issuingBody",
                SampleContent.BUREAU,
                "draftingOffice",
                "养老服务科",
                "writtenOn",
                today.minusDays(3).toString(),
                "disclosureMode",
                "TARGETED",
                "body",
                "<p>近期,我局会同消防部门对部分养老机构进行了暗访。现将发现的问题反馈如下,请有关单位对照整改,并请民政监督员监督。</p>"
                        + "<p>一、疏散通道堆放杂物</p><p>有2家机构的疏散楼梯间堆放轮椅和被褥,应当立即清理。</p>"
                        + "<p>二、夜间值守不到位</p><p>有1家机构夜间值班人员少于规定人数,应当在七日内补足。</p>");
    }

    private static Map<String, String> recipient(String kind, String value) {
        return Map.of("kind", kind, "value", value);
    }
}
