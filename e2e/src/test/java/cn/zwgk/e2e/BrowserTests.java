package cn.zwgk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.local.sample.SampleContent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the portal's browser tests, which lie beside its screens, against the running platform. */
class BrowserTests {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final long MINUTES = 30;

    private final RunningPlatform platform = RunningPlatform.shared();

    @Test
    void everyScreenWorksInABrowserAndIsAccessible() throws IOException, InterruptedException {
        String browser = BROWSERS.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The browser tests need Chromium: install the package chromium (and fonts-noto-cjk for Chinese)"));
        new SampleContent(platform.address(), Path.of("../deploy/sample"), sentence -> {}).load();
        Path report = Path.of("target/browser-tests.log");
        // Streams of its own: through ours Surefire talks to this process, and Node would switch them to non-blocking.
        ProcessBuilder command = new ProcessBuilder("npx", "--no-install", "playwright", "test")
                .directory(Path.of("../portal").toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(report.toFile());
        command.environment().put("ZWGK_PORTAL_URL", platform.gateway().toString());
        command.environment().put("ZWGK_CHROMIUM", browser);
        Process tests = command.start();
        assertThat(tests.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("the browser tests end")
                .isTrue();
        assertThat(tests.exitValue())
                .as(() -> "all browser tests pass:\n" + read(report))
                .isZero();
    }

    private static String read(Path report) {
        try {
            return Files.readString(report);
        } catch (IOException gone) {
            return "The report cannot be read: " + gone;
        }
    }
}
