package cn.zwgk.local.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Loads the sample documents, interpretations, guidance, applications and messages, through the same addresses and with the same rights as people.
 * Loading again goes on where it was cut short and changes nothing where it was not.
 */
public final class SampleContent {

    static final String BUREAU = "明州市民政局";

    private final PlatformAddress address;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * @param folder the folder {@code deploy/sample}
     * @param progress is told one Chinese sentence for each step
     */
    public SampleContent(PlatformAddress address, Path folder, Consumer<String> progress) {
        this.address = address;
        this.folder = folder;
        this.progress = progress;
    }

    /** Loads what stands in {@code deploy/sample} below the working directory and tells its progress on standard output. */
    public static void load(PlatformAddress address) {
        new SampleContent(address, Path.of("deploy", "sample"), System.out::println).load();
    }

    /** @throws SampleContentException with a sentence for the person at the terminal, if the platform refuses a step */
    public void load() {
        PlatformClient platform = new PlatformClient(address);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        try {
            List<SampleFile> documents = SampleFile.allIn(folder.resolve("documents"), today);
            Interpretations interpretations = new Interpretations(platform, folder.resolve("interpretations"), today);
            Map<String, String> existing = loadExisting(platform, interpretations, documents);
            loadPublished(platform, interpretations, documents, existing, today);
            DocumentIds ids = new DocumentIds(platform, documents, existing);
            new StandardsAndGuides(platform, folder, ids, progress).load();
            new StructuredRecords(platform, folder.resolve("records"), progress).load();
            new BureauSettings(platform, progress).load();
            new ApplicationsAndMessages(platform, progress).load();
            new Understanding(platform, ids, folder.resolve("understanding.json"), today, progress).load();
            new DocumentLives(platform, today, progress).load();
            new CleanUps(platform, existing, today, progress).load();
            new TargetedDocuments(platform, today, progress).load();
            Path ledger = folder.resolve("ledger").resolve("ledger.json");
            new PlanLedger(platform, ledger, today, progress).load();
            new SitesAndAccounts(platform, ledger, today, progress).load();
            new Libraries(platform, progress).load();
        } catch (IOException e) {
            throw new SampleContentException("读不到示例内容:" + folder, e);
        }
    }

    private Map<String, String> loadExisting(
            PlatformClient platform, Interpretations interpretations, List<SampleFile> documents) {
        List<SampleFile> older =
                documents.stream().filter(file -> file.is("way", "import")).toList();
        ExistingDocuments imports = new ExistingDocuments(platform);
        JsonNode job = imports.load(older);
        progress.accept("历史文件 " + older.size() + " 份:新导入 " + job.path("created").asLong() + ",已有 "
                + job.path("unchanged").asLong());
        Map<String, String> ids = imports.ids(older);
        for (SampleFile file : older) {
            String id = ids.get(file.name());
            if (file.get("interpretation") != null && id != null) {
                interpretations.finish(file, id);
                progress.accept("解读:" + file.require("title"));
            }
        }
        return ids;
    }

    private void loadPublished(
            PlatformClient platform,
            Interpretations interpretations,
            List<SampleFile> documents,
            Map<String, String> existing,
            LocalDate today) {
        PublishedDocuments publishing =
                new PublishedDocuments(platform, interpretations, folder.resolve("attachments"), today);
        for (SampleFile file : documents) {
            if (file.is("way", "publish")) {
                publishing.load(file, existing);
                progress.accept(wording(file.require("target")) + ":" + file.require("title"));
            }
        }
    }

    private static String wording(String target) {
        return switch (target) {
            case "published" -> "已发布";
            case "withdrawn" -> "已撤回";
            case "draft" -> "草稿";
            case "returned" -> "已退文";
            case "ready" -> "待发布";
            case "scheduled" -> "定时发布";
            default -> "审核中";
        };
    }
}
