package cn.zwgk.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Seals files that tell about a person, each with a key of its own. The key rests beside the file, sealed itself with the
 * keys of the house, so that whoever forgets one key has destroyed one file, and changing the keys of the house touches no
 * file. The content is authenticated piece by piece: what was altered or cut off does not open.
 */
public final class FileCipher {

    private final PersonalDataCipher keys;

    /** @param keys seals the keys of the files */
    public FileCipher(PersonalDataCipher keys) {
        this.keys = keys;
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new KeysetException("加密组件不可用。", e);
        }
    }

    /** A file as it may rest anywhere. */
    public static final class SealedFile {

        private final byte[] key;
        private final byte[] content;

        public SealedFile(byte[] key, byte[] content) {
            this.key = key.clone();
            this.content = content.clone();
        }

        /** The file's own key, sealed. */
        public byte[] key() {
            return key.clone();
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /** @param context where the file will rest, such as {@code sealed_file/<id>} */
    public SealedFile seal(Path file, String context) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            try (OutputStream sealing = stream(key).newEncryptingStream(sealed, bytes(context))) {
                Files.copy(file, sealing);
            }
            String written = TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
            return new SealedFile(keys.seal(written, keyContext(context)), sealed.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new KeysetException("文件加密失败。", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws KeysetException if the file was altered or cut off, or was sealed for another place */
    public byte[] open(SealedFile file, String context) {
        try {
            KeysetHandle key = TinkJsonProtoKeysetFormat.parseKeyset(
                    keys.open(file.key(), keyContext(context)), InsecureSecretKeyAccess.get());
            try (InputStream opening =
                    stream(key).newDecryptingStream(new ByteArrayInputStream(file.content()), bytes(context))) {
                return opening.readAllBytes();
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new KeysetException("文件解密失败：密钥不符或数据被改动。", e);
        }
    }

    private static StreamingAead stream(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static String keyContext(String context) {
        return context + "/key";
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
