package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 要点台账: this year's plan with its obligations, what was recorded and handed in for them, and what was confirmed. */
final class PlanLedger {

    private static final String LEDGER = "/plan-ledger";
    private static final String KEEPER = "wuting";
    private static final String LEADER = "linguodong";
    /** What stands in the file for the loader, and not for the platform. */
    private static final Set<String> FOR_THE_LOADER =
            Set.of("by", "path", "number", "waiting", "printedIn", "printedOn", "chosen", "evaluation");

    private final PlatformClient platform;
    private final JsonNode content;
    private final LocalDate today;
    private final Consumer<String> progress;

    PlanLedger(PlatformClient platform, Path file, LocalDate today, Consumer<String> progress) throws IOException {
        this.platform = platform;
        this.content = JsonMapper.builder().build().readTree(Files.readString(file));
        this.today = today;
        this.progress = progress;
    }

    void load() {
        if (platform.get(KEEPER, LEDGER + "/plans")
                .valueStream()
                .anyMatch(plan -> plan.path("year").asInt() == today.getYear())) {
            return;
        }
        Map<String, String> obligations = open();
        content.path("group")
                .forEach(member -> platform.post(KEEPER, LEDGER + "/leadership-group/terms", shown(member)));
        content.path("records").forEach(this::record);
        content.path("evidence").forEach(evidence -> submit(evidence, obligations));
        obligations.values().forEach(this::confirm);
        progress.accept("要点台账 " + obligations.size() + " 项任务");
    }

    /** @return the ids of the obligations by their numbers */
    private Map<String, String> open() {
        int year = today.getYear();
        List<String> offices =
                content.path("offices").valueStream().map(JsonNode::asString).toList();
        platform.post(
                KEEPER, LEDGER + "/plans", Map.of("year", year, "title", year + "年明州市民政局政务公开工作要点", "offices", offices));
        Map<String, String> ids = new HashMap<>();
        for (JsonNode obligation : content.path("obligations")) {
            Map<String, Object> asked = shown(obligation);
            asked.put("number", obligation.path("number").asString());
            asked.put("dueOn", dayOf(obligation.path("dueOn").asString()));
            JsonNode added = platform.post(KEEPER, LEDGER + "/plans/" + year + "/obligations", asked);
            ids.put(obligation.path("number").asString(), added.path("id").asString());
        }
        platform.post(KEEPER, LEDGER + "/plans/" + year + "/acts/propose", Map.of());
        platform.post(LEADER, LEDGER + "/plans/" + year + "/acts/adopt", Map.of());
        return ids;
    }

    private void record(JsonNode record) {
        String by = record.path("by").asString();
        String path = LEDGER + "/" + record.path("path").asString();
        String id = platform.post(by, path, shown(record)).path("id").asString();
        if (record.has("printedIn")) {
            platform.post(
                    by,
                    path + "/" + id + "/printing",
                    Map.of(
                            "printedIn", record.path("printedIn").asString(),
                            "printedOn", past(record.path("printedOn").asString())));
        }
        if (record.has("chosen")) {
            platform.post(
                    KEEPER,
                    path + "/" + id + "/evaluation",
                    Map.of(
                            "chosen", record.path("chosen").asBoolean(),
                            "evaluation", record.path("evaluation").asString()));
        }
    }

    private void submit(JsonNode evidence, Map<String, String> obligations) {
        String obligation = obligations.get(evidence.path("number").asString());
        platform.post(
                evidence.path("by").asString(), LEDGER + "/obligations/" + obligation + "/evidence", shown(evidence));
    }

    /** The openness office confirms what others handed in, the leader what the openness office did; one piece waits. */
    private void confirm(String obligation) {
        for (JsonNode evidence :
                platform.get(KEEPER, LEDGER + "/obligations/" + obligation).path("evidence")) {
            boolean waits = evidence.path("title").asString().contains("开放日");
            if (evidence.path("state").asString().equals("SUBMITTED") && !waits) {
                boolean own = evidence.path("submittedByName").asString().equals("吴婷");
                platform.post(
                        own ? LEADER : KEEPER,
                        LEDGER + "/evidence/" + evidence.path("id").asString() + "/acts/confirm",
                        Map.of());
            }
        }
    }

    /** What the platform is told, with days of this year that are not in the future. */
    private Map<String, Object> shown(JsonNode entry) {
        Map<String, Object> fields = new HashMap<>();
        ((ObjectNode) entry).properties().forEach(field -> {
            if (!FOR_THE_LOADER.contains(field.getKey())) {
                boolean day =
                        field.getKey().equals("happenedOn") || field.getKey().equals("since");
                fields.put(field.getKey(), day ? past(field.getValue().asString()) : field.getValue());
            }
        });
        return fields;
    }

    private LocalDate past(String monthAndDay) {
        LocalDate day = dayOf(monthAndDay);
        return day.isAfter(today) ? today : day;
    }

    private LocalDate dayOf(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(today.getYear());
    }
}
