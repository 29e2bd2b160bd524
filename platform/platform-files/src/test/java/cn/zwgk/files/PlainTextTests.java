package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and CSV in the character sets that are met with. */
class PlainTextTests {

    private static final Duration TIME = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void linesAreReadAndRedactedInTheirOwnCharacterSet(String charset) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, "姓名,电话\r\n李小明,138 0013 8000\r\n".getBytes(Charset.forName(charset)));
        assertThat(texts.read(file, "text/csv"))
                .containsExactly(new Passage("第1行", false, "姓名,电话"), new Passage("第2行", false, "李小明,138 0013 8000"));
        Path redacted = folder.resolve("redacted.csv");
        redaction.redact(file, "text/csv", List.of("李小明", "13800138000"), redacted);
        assertThat(new String(Files.readAllBytes(redacted), Charset.forName(charset)))
                .isEqualTo("姓名,电话\r\n███,███ ████ ████\r\n");
    }

    @Test
    void whatHasNoTextSaysNothingAndIsNotRedacted() throws IOException {
        Path film = Files.write(folder.resolve("film.mp4"), new byte[] {1, 2, 3});
        assertThat(texts.read(film, "video/mp4")).isEmpty();
        assertThat(redaction.supports("video/mp4")).isFalse();
        assertThatExceptionOfType(CannotRedact.class)
                .isThrownBy(() -> redaction.redact(film, "video/mp4", List.of("a"), folder.resolve("r.mp4")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("redaction-unsupported"));
        Path copy = folder.resolve("copy.mp4");
        new CleanCopy(TIME).write(film, "video/mp4", copy);
        assertThat(copy).hasSameBinaryContentAs(film);
    }
}
