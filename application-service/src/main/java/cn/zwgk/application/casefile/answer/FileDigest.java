package cn.zwgk.application.casefile.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file on the disk, without holding it in memory. */
final class FileDigest {

    private FileDigest() {}

    /** 64 hexadecimal digits. */
    static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return sha256(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of everything that the stream still holds. */
    static String sha256(InputStream content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digesting = new DigestInputStream(content, digest)) {
                digesting.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
