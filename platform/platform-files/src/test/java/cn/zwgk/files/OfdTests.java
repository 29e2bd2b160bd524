package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OFD, GB/T 33190. */
class OfdTests {

    private static final Duration TIME = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);

    @Test
    void charactersThatEachStandAloneAreReadTogether() throws IOException {
        assertThat(texts.read(MadeFiles.ofd(folder, "经办人甲", "李小明13800138000", false), MadeFiles.OFD))
                .containsExactly(new Passage("第1页", false, "李小明13800138000"), new Passage("文档属性“作者”", true, "经办人甲"));
    }

    @Test
    void redactedCharactersAreGoneAndSoAreTheirShapes() throws IOException {
        Path redacted = folder.resolve("redacted.ofd");
        redaction.redact(
                MadeFiles.ofd(folder, "经办人甲", "李小明13800138000", false),
                MadeFiles.OFD,
                List.of("13800138000", "经办人甲"),
                redacted);
        assertThat(texts.read(redacted, MadeFiles.OFD))
                .containsExactly(new Passage("第1页", false, "李小明███████████"), new Passage("文档属性“作者”", true, "████"));
        assertThat(MadeFiles.part(redacted, "Doc_0/Pages/Page_0/Content.xml")).doesNotContain("CGTransform");
    }

    @Test
    void aSealedFileIsNotRedactedAndNotCleaned() throws IOException {
        Path file = MadeFiles.ofd(folder, "经办人甲", "张三", true);
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> redaction.redact(file, MadeFiles.OFD, List.of("张三"), folder.resolve("r.ofd")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-sealed"));
        Path copy = folder.resolve("copy.ofd");
        new CleanCopy(TIME).write(file, MadeFiles.OFD, copy);
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void aCleanCopyNamesNobody() throws IOException {
        Path clean = folder.resolve("clean.ofd");
        new CleanCopy(TIME).write(MadeFiles.ofd(folder, "经办人甲", "公示", false), MadeFiles.OFD, clean);
        assertThat(texts.read(clean, MadeFiles.OFD)).containsExactly(new Passage("第1页", false, "公示"));
    }
}
