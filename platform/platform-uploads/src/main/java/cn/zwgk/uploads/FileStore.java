package cn.zwgk.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * An object store in a folder: each content once, under its SHA-256. A content appears under its name only when it is
 * complete, and is never changed or removed, so that what was published stays provable.
 */
public final class FileStore {

    /** A content that is kept. */
    public record StoredFile(String sha256, long size) {}

    private final Path folder;

    FileStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps a content; keeping it again changes nothing. */
    public StoredFile put(InputStream content) {
        try {
            Files.createDirectories(folder);
            Path incoming = Files.createTempFile(folder, "incoming-", ".part");
            try {
                return keep(incoming, content);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The content that is kept under this fingerprint. */
    public Resource get(String sha256) {
        return new FileSystemResource(place(sha256));
    }

    /** Where the content lies that is kept under this fingerprint; nobody writes there. */
    public Path path(String sha256) {
        return place(sha256);
    }

    private StoredFile keep(Path incoming, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream digesting = new DigestInputStream(content, digest)) {
            Files.copy(digesting, incoming, StandardCopyOption.REPLACE_EXISTING);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        long size = Files.size(incoming);
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        try {
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(incoming, place, StandardCopyOption.REPLACE_EXISTING);
        }
        return new StoredFile(sha256, size);
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
