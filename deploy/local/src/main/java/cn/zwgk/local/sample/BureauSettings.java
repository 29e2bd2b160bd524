package cn.zwgk.local.sample;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What papers say of the invented bureau: how to reach it, how to pay, where its acts are contested. */
final class BureauSettings {

    private static final String OPENNESS = "wuting";
    private static final String LEADER = "linguodong";
    private static final String PATH = "/bureau-settings";

    private static final Map<String, String> ENTRIES = Map.ofEntries(
            Map.entry("CONTACT_OFFICE", "明州市民政局政务公开办公室"),
            Map.entry("CONTACT_PERSON", "郑伟"),
            Map.entry("CONTACT_PHONE", "0574-00008312"),
            Map.entry("CONTACT_ADDRESS", "明州市海晏区示例路8号民政局3楼306室"),
            Map.entry("POSTCODE", "315000"),
            Map.entry("OFFICE_HOURS", "工作日9:00—12:00、14:00—17:30"),
            Map.entry("FEE_ACCOUNT_NAME", "明州市财政局"),
            Map.entry("FEE_BANK", "明州示例银行营业部"),
            Map.entry("FEE_ACCOUNT", "0000 0000 0000 0000"),
            Map.entry("FEE_COUNTER", "明州市市民中心2楼12号窗口"),
            Map.entry("FEE_ONLINE", "https://pay.mingzhou.example.cn"),
            Map.entry("REVIEW_BODY", "明州市人民政府"),
            Map.entry("ONLINE_REVIEW_NAME", "明州市行政复议服务平台"),
            Map.entry("ONLINE_REVIEW", "https://review.mingzhou.example.cn"),
            Map.entry("COURT", "明州市海晏区人民法院"));

    private final PlatformClient platform;
    private final Consumer<String> progress;

    BureauSettings(PlatformClient platform, Consumer<String> progress) {
        this.platform = platform;
        this.progress = progress;
    }

    /** Papers need them, so they come before the applications. */
    void load() {
        JsonNode settings = platform.get(OPENNESS, PATH);
        if (settings.path("edition").asInt() > 0) {
            return;
        }
        if (!settings.path("change").path("state").asString("").equals("PROPOSED")) {
            settings = platform.post(OPENNESS, PATH + "/changes", "\"0\"", Map.of("entries", ENTRIES, "note", "首次登记。"));
        }
        String change = settings.path("change").path("id").asString();
        platform.post(LEADER, PATH + "/changes/" + change + "/acts/confirm", Map.of());
        progress.accept("本机关信息 " + ENTRIES.size() + " 项");
    }
}
