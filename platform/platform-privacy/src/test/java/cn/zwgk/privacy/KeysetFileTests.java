package cn.zwgk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetFileTests {

    private static final String PLACE = "application_case.applicant/1";

    @TempDir
    private Path folder;

    @Test
    void theFileIsMadeAtTheFirstStartForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("keys/keyset.json");
        new KeysetFile(file).readOrCreate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining(made -> !made.equals(file));
    }

    @Test
    void aSecondStartReadsWhatTheFirstOneSealed() {
        KeysetFile keys = new KeysetFile(folder.resolve("keyset.json"));
        byte[] sealed = new PersonalDataCipher(keys.readOrCreate()).seal("张三", PLACE);
        assertThat(new PersonalDataCipher(keys.readOrCreate()).open(sealed, PLACE))
                .isEqualTo("张三");
    }

    @Test
    void aFileThatEverybodyMayReadIsRefused() throws IOException {
        KeysetFile keys = new KeysetFile(folder.resolve("keyset.json"));
        keys.readOrCreate();
        Files.setPosixFilePermissions(folder.resolve("keyset.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(keys::readOrCreate)
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void theSealedTextShowsNothingAndDiffersEachTime() {
        PersonalDataCipher cipher = cipher();
        byte[] once = cipher.seal("330203197001010012", PLACE);
        assertThat(new String(once, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("19700101");
        assertThat(once).isNotEqualTo(cipher.seal("330203197001010012", PLACE));
    }

    @Test
    void whatWasSealedForOneRowCannotBeOpenedInAnother() {
        PersonalDataCipher cipher = cipher();
        byte[] sealed = cipher.seal("张三", PLACE);
        assertThatThrownBy(() -> cipher.open(sealed, "application_case.applicant/2"))
                .isInstanceOf(KeysetException.class);
    }

    @Test
    void duringAChangeOfKeysOldAndNewInstancesReadEachOther() {
        KeysetFile keys = new KeysetFile(folder.resolve("keyset.json"));
        PersonalDataCipher old = new PersonalDataCipher(keys.readOrCreate());
        keys.add();
        PersonalDataCipher between = new PersonalDataCipher(keys.readOrCreate());
        assertThat(old.open(between.seal("张三", PLACE), PLACE)).isEqualTo("张三");

        keys.promote();
        PersonalDataCipher promoted = new PersonalDataCipher(keys.readOrCreate());
        byte[] sealedAfter = promoted.seal("李四", PLACE);
        assertThat(between.open(sealedAfter, PLACE)).isEqualTo("李四");
        assertThat(promoted.open(old.seal("王五", PLACE), PLACE)).isEqualTo("王五");
        assertThatThrownBy(() -> old.open(sealedAfter, PLACE)).isInstanceOf(KeysetException.class);
    }

    private PersonalDataCipher cipher() {
        return new PersonalDataCipher(new KeysetFile(folder.resolve("keyset.json")).readOrCreate());
    }
}
