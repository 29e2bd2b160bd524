package cn.zwgk.local.sample;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The libraries of the city and the province. The city's is a folder on this machine, so that one sees documents arrive; the
 * province's has an address that leads nowhere, and stays paused.
 */
final class Libraries {

    private static final String OPENNESS = "wuting";
    private static final String TARGETS = "/library-targets";
    private static final String PROVINCE = "https://library.province.example.cn/api";

    private final PlatformClient platform;
    private final Consumer<String> progress;

    Libraries(PlatformClient platform, Consumer<String> progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void load() {
        if (!platform.get(OPENNESS, TARGETS).isEmpty()) {
            return;
        }
        JsonNode city = platform.post(
                OPENNESS,
                TARGETS,
                Map.of(
                        "name",
                        "明州市政府文件库",
                        "level",
                        "CITY",
                        "channel",
                        Map.of(
                                "type",
                                "FILE_DROP",
                                "folder",
                                "mingzhou-city",
                                "signature",
                                "HMAC_SHA256",
                                "receiptsExpected",
                                false),
                        "mapping",
                        Map.of("constants", Map.of("siteCode", "3302000001")),
                        "secret",
                        "sample-signing-key-2026"));
        platform.post(
                OPENNESS,
                TARGETS,
                Map.of(
                        "name",
                        "省政府文件库",
                        "level",
                        "PROVINCE",
                        "channel",
                        Map.of(
                                "type",
                                "REST",
                                "tokenUrl",
                                PROVINCE + "/token",
                                "clientId",
                                "mingzhou-mzj",
                                "publishUrl",
                                PROVINCE + "/documents",
                                "validityUrl",
                                PROVINCE + "/documents/{number}/validity",
                                "withdrawUrl",
                                PROVINCE + "/documents/{number}/withdrawal",
                                "lookupUrl",
                                PROVINCE + "/documents?indexNumber={indexNumber}"),
                        "mapping",
                        Map.of("names", Map.of("TITLE", "wjbt", "INDEX_NUMBER", "syh", "DOCUMENT_NUMBER", "wh"))));
        String acts = TARGETS + "/" + city.path("id").asString() + "/acts/";
        platform.post(OPENNESS, acts + "resume", Map.of());
        int pushed = platform.post(OPENNESS, acts + "backfill", Map.of())
                .path("deliveries")
                .asInt();
        progress.accept("文件库 2 个,推送 " + pushed + " 份");
    }
}
