package cn.zwgk.policy.importing.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks into a temporary file and counts what comes out, so that a small file cannot fill the disk. */
final class Unpacking {

    private static final int BUFFER = 65_536;

    private final Limits limits;
    private long unpacked;

    Unpacking(Limits limits) {
        this.limits = limits;
    }

    Path gunzip(Path packed, Path workFolder) throws IOException, UnreadableFile {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed), BUFFER)) {
            return copy(in, Files.size(packed), workFolder);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile("gzip-damaged");
        }
    }

    /** @param packedSize for the ratio; 0 when it is not known */
    Path copy(InputStream in, long packedSize, Path workFolder) throws IOException, UnreadableFile {
        Path target = Files.createTempFile(workFolder, "unpacked", null);
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                boolean swollen = size > limits.ratioFromBytes() && size > packedSize * limits.ratio();
                if (swollen || unpacked > limits.unpackedBytes()) {
                    throw new UnreadableFile("archive-bomb", Long.toString(size >> 20));
                }
                out.write(buffer, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
        return target;
    }
}
