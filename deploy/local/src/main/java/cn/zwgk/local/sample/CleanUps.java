package cn.zwgk.local.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Two clean-ups: one whose result is published, one on which the offices are at work. */
final class CleanUps {

    private static final String CAMPAIGNS = "/clean-up-campaigns";
    private static final String OPENNESS = "wuting";
    private static final String LEADER = "linguodong";
    private static final String GROUND = "《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》(国办发〔2018〕37号)";
    private static final Map<String, String> DRAFTER = Map.of("养老服务科", "chenjing", "社会救助科", "wangqiang");

    /** What is thought of a document, by the name of its sample file. */
    private record Thought(String file, String office, String outcome, String reason) {}

    private static final List<Thought> PUBLISHED = List.of(
            new Thought("11-funeral-fees-2024", "养老服务科", "KEEP", "收费标准未调整,继续执行。"),
            new Thought("13-vagrant-assistance-2023", "社会救助科", "AMEND", "护送返乡的交接程序与省里新规定不一致,需要修改。"),
            new Thought("12-marriage-notice-2023", "养老服务科", "REPEAL", "试点已结束,《婚姻登记条例》已经修订。"),
            new Thought("01-dibao-opinion-2019", "社会救助科", "LAPSE", "有效期届满,已有新的规定。"));
    private static final List<Thought> RUNNING = List.of(
            new Thought("02-tekun-rules-2022", "社会救助科", "KEEP", "2027年3月到期,到期前修订,目前继续执行。"),
            new Thought("03-disability-subsidies-2021", "社会救助科", "REPEAL", "2027年起执行新的补贴办法。"),
            new Thought("19-charity-disclosure-2024", "社会救助科", "AMEND", "慈善法修正后部分条款需要调整。"));

    private final PlatformClient platform;
    private final Map<String, String> documents;
    private final LocalDate today;
    private final Consumer<String> progress;

    /** @param documents ids of the imported documents by the names of their files */
    CleanUps(PlatformClient platform, Map<String, String> documents, LocalDate today, Consumer<String> progress) {
        this.platform = platform;
        this.documents = documents;
        this.today = today;
        this.progress = progress;
    }

    void load() {
        String first = "2026年上半年行政规范性文件清理";
        if (isNew(first)) {
            publish(started(first, PUBLISHED, today.plusDays(30)), first);
            progress.accept("文件清理结果:" + first);
        }
        String second = "社会救助领域文件专项清理";
        if (isNew(second)) {
            String campaign = started(second, RUNNING, today.plusDays(25));
            Map<String, String> items = items(campaign);
            RUNNING.forEach(thought -> judge(campaign, "propose", OPENNESS, items, thought));
            judge(campaign, "opine", "wangqiang", items, RUNNING.getFirst());
            progress.accept("文件清理:" + second);
        }
    }

    private boolean isNew(String title) {
        for (JsonNode campaign : platform.get(OPENNESS, CAMPAIGNS + "?size=100").path("items")) {
            if (campaign.path("title").asString().equals(title)) {
                return false;
            }
        }
        return true;
    }

    private String started(String title, List<Thought> thoughts, LocalDate endsOn) {
        String campaign = platform.post(
                        OPENNESS, CAMPAIGNS, Map.of("title", title, "ground", GROUND, "endsOn", endsOn.toString()))
                .path("id")
                .asString();
        List<String> selected = thoughts.stream().map(this::document).toList();
        platform.post(OPENNESS, CAMPAIGNS + "/" + campaign + "/items", Map.of("documentIds", selected));
        Map<String, String> items = items(campaign);
        for (Thought thought : thoughts) {
            act(campaign, "assign", OPENNESS, items, thought, Map.of("office", thought.office()));
        }
        platform.post(OPENNESS, CAMPAIGNS + "/" + campaign + "/acts/start", Map.of());
        return campaign;
    }

    private void publish(String campaign, String title) {
        Map<String, String> items = items(campaign);
        for (Thought thought : PUBLISHED) {
            judge(campaign, "propose", OPENNESS, items, thought);
            judge(campaign, "opine", DRAFTER.getOrDefault(thought.office(), "chenjing"), items, thought);
            act(campaign, "decide", LEADER, items, thought, Map.of());
        }
        String acts = CAMPAIGNS + "/" + campaign + "/acts/";
        platform.post(
                OPENNESS,
                acts + "prepare-result",
                Map.of(
                        "title",
                        "明州市民政局关于公布" + title + "结果的公告",
                        "documentNumber",
                        "明民公告〔2026〕8号",
                        "preface",
                        "按照" + GROUND + "要求,我局对现行有效的行政规范性文件和其他政策文件进行了清理。经局党组会议研究,现将清理结果公布如下。",
                        "effectiveOn",
                        today.toString()));
        platform.post("hanlei", acts + "check", Map.of("proofread", true, "remark", "清理程序完备,目录已逐件核对。"));
        platform.post("zhouhai", acts + "publish", Map.of());
    }

    private void judge(String campaign, String act, String person, Map<String, String> items, Thought thought) {
        act(campaign, act, person, items, thought, Map.of("outcome", thought.outcome(), "reason", thought.reason()));
    }

    private void act(
            String campaign,
            String act,
            String person,
            Map<String, String> items,
            Thought thought,
            Map<String, String> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("itemIds", List.of(items.getOrDefault(document(thought), "")));
        platform.post(person, CAMPAIGNS + "/" + campaign + "/items/acts/" + act, input);
    }

    private String document(Thought thought) {
        String id = documents.get(thought.file());
        if (id == null) {
            throw new SampleContentException("没有找到要清理的示例文件 " + thought.file(), null);
        }
        return id;
    }

    /** By the documents that they are. */
    private Map<String, String> items(String campaign) {
        Map<String, String> items = new HashMap<>();
        for (JsonNode item : platform.get(OPENNESS, CAMPAIGNS + "/" + campaign + "/items?size=200")
                .path("items")) {
            items.put(item.path("documentId").asString(), item.path("id").asString());
        }
        return items;
    }
}
