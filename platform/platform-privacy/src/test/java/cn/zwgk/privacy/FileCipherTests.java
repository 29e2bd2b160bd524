package cn.zwgk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zwgk.privacy.FileCipher.SealedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCipherTests {

    private static final String PLACE = "sealed_file/1";

    @TempDir
    private Path folder;

    private FileCipher cipher;
    private Path file;

    @BeforeEach
    void aFileOfSeveralPieces() throws IOException {
        cipher = new FileCipher(new PersonalDataCipher(new KeysetFile(folder.resolve("keyset.json")).readOrCreate()));
        file = folder.resolve("identity.txt");
        Files.writeString(file, "居民身份证".repeat(10_000));
    }

    @Test
    void whatIsSealedIsUnreadableAndOpensAgain() throws IOException {
        SealedFile sealed = cipher.seal(file, PLACE);
        assertThat(new String(sealed.content(), StandardCharsets.UTF_8)).doesNotContain("身份证");
        assertThat(cipher.open(sealed, PLACE)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void everyFileHasAKeyOfItsOwn() {
        SealedFile one = cipher.seal(file, PLACE);
        SealedFile other = cipher.seal(file, PLACE);
        assertThat(one.content()).isNotEqualTo(other.content());
        assertThatThrownBy(() -> cipher.open(new SealedFile(other.key(), one.content()), PLACE))
                .isInstanceOf(KeysetException.class);
    }

    @Test
    void whatWasAlteredCutOffOrMovedDoesNotOpen() {
        SealedFile sealed = cipher.seal(file, PLACE);
        byte[] altered = sealed.content().clone();
        altered[altered.length / 2] ^= 1;
        byte[] cut = Arrays.copyOf(sealed.content(), sealed.content().length - 5000);
        assertThatThrownBy(() -> cipher.open(new SealedFile(sealed.key(), altered), PLACE))
                .isInstanceOf(KeysetException.class);
        assertThatThrownBy(() -> cipher.open(new SealedFile(sealed.key(), cut), PLACE))
                .isInstanceOf(KeysetException.class);
        assertThatThrownBy(() -> cipher.open(sealed, "sealed_file/2")).isInstanceOf(KeysetException.class);
    }
}
