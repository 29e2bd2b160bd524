package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 政府网站与政务新媒体: some that run, one that was closed, one that waits for approval, with reports and what inspections found. */
final class SitesAndAccounts {

    private static final String REGISTER = "/channels/register";
    private static final String KEEPER = "wuting";
    private static final List<String> REGISTERED =
            List.of("name", "kind", "account", "siteCode", "icpNumber", "operatorOffice", "audience");

    private final PlatformClient platform;
    private final JsonNode channels;
    private final LocalDate today;
    private final Consumer<String> progress;

    SitesAndAccounts(PlatformClient platform, Path file, LocalDate today, Consumer<String> progress)
            throws IOException {
        this.platform = platform;
        this.channels =
                JsonMapper.builder().build().readTree(Files.readString(file)).path("channels");
        this.today = today;
        this.progress = progress;
    }

    void load() {
        if (platform.get(KEEPER, REGISTER + "?size=1").path("total").asLong() > 0) {
            return;
        }
        channels.forEach(this::register);
        progress.accept("网站与新媒体备案 " + channels.size() + " 个");
    }

    private void register(JsonNode channel) {
        String by = channel.path("by").asString();
        Map<String, Object> content = new HashMap<>();
        REGISTERED.stream().filter(channel::has).forEach(field -> content.put(field, channel.path(field)));
        content.put("people", List.of(channel.path("person")));
        String id = platform.post(by, REGISTER, content).path("id").asString();
        if (!channel.has("opened")) {
            return;
        }
        String page = REGISTER + "/" + id;
        JsonNode opened = platform.post(
                KEEPER,
                page + "/acts/approve",
                Map.of(
                        "approval", channel.path("approval").asString(),
                        "openedOn", channel.path("opened").asString()));
        report(by, page, opened.path("reports"), channel.path("reported").asInt());
        if (channel.has("findings")) {
            inspect(by, page, channel);
        }
        if (channel.has("closing")) {
            platform.post(
                    KEEPER,
                    page + "/acts/close",
                    Map.of("reason", channel.path("closing").asString()));
        }
    }

    /** The oldest quarters first, so that what is missing is the newest. */
    private void report(String by, String page, JsonNode quarters, int count) {
        for (int i = 0; i < Math.min(count, quarters.size()); i++) {
            JsonNode quarter = quarters.path(quarters.size() - 1 - i);
            String address = page + "/reports/" + quarter.path("year").asInt() + "/"
                    + quarter.path("quarter").asInt();
            platform.put(
                    by,
                    address,
                    "*",
                    Map.of(
                            "posts", 48 + 7 * i,
                            "followers", 18_600 + 420 * i,
                            "messagesReceived", 23 + i,
                            "messagesAnswered", 23 + i));
        }
    }

    private void inspect(String by, String page, JsonNode channel) {
        JsonNode inspected = platform.post(
                KEEPER,
                page + "/inspections",
                Map.of(
                        "inspectedOn", today.minusDays(20),
                        "inspector", "局政务公开办季度检查",
                        "findings", channel.path("findings")));
        if (channel.has("remedy")) {
            String acts = REGISTER + "/inspections/"
                    + inspected.path("inspections").path(0).path("id").asString() + "/acts/";
            platform.post(
                    by,
                    acts + "report-remedy",
                    Map.of("reason", channel.path("remedy").asString()));
            platform.post(KEEPER, acts + "confirm", Map.of());
        }
    }
}
