package cn.zwgk.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * The keys for personal data, in a file that only its owner may read. Created at the first start; whoever loses it loses
 * the data, so it belongs into the backup, apart from the database's.
 *
 * <p>Keys are changed in two steps, so that instances that run side by side can always read each other's rows: {@link
 * #add()} makes a new key known, all instances are restarted, {@link #promote()} makes it the one that encrypts, and they
 * are restarted again. Older keys stay for reading.
 */
public final class KeysetFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    public KeysetFile(Path file) {
        this.file = file.toAbsolutePath();
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new KeysetException("加密组件不可用。", e);
        }
    }

    /** The keys, made now if the file does not exist. Two services that start at once end with the same file. */
    public KeysetHandle readOrCreate() {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                create();
            }
            return read();
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysetException("密钥文件 %s 无法读取或创建。".formatted(file), e);
        }
    }

    /** Makes one more key known, which encrypts nothing yet. */
    public void add() {
        change(keys -> KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .setStatus(KeyStatus.ENABLED)
                        .withRandomId())
                .build());
    }

    /** Makes the newest key the one that encrypts. */
    public void promote() {
        change(keys -> {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
            builder.getAt(builder.size() - 1).setStatus(KeyStatus.ENABLED).makePrimary();
            return builder.build();
        });
    }

    private void create() throws IOException, GeneralSecurityException {
        Path fresh = write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        try {
            // A link, unlike a move, does not replace what another process put there in the meantime.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            // The other process was first; its keys are the ones to use.
        } finally {
            Files.delete(fresh);
        }
    }

    private KeysetHandle read() throws IOException, GeneralSecurityException {
        if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw new KeysetException("密钥文件 %s 对所有用户可读，请改为仅属主可读（chmod 600）。".formatted(file), null);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file, StandardCharsets.UTF_8), InsecureSecretKeyAccess.get());
    }

    private void change(KeysetChange change) {
        try {
            Files.move(
                    write(change.apply(read())),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysetException("密钥文件 %s 无法更新。".formatted(file), e);
        }
    }

    private Path write(KeysetHandle keys) throws IOException, GeneralSecurityException {
        Path fresh = Files.createTempFile(file.getParent(), ".keyset", ".json", OWNER_ONLY);
        Files.writeString(
                fresh,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()),
                StandardCharsets.UTF_8);
        return fresh;
    }

    private interface KeysetChange {
        KeysetHandle apply(KeysetHandle keys) throws GeneralSecurityException;
    }
}
