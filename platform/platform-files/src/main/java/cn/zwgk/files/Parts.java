package cn.zwgk.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a file that is a zip: office documents, OFD, archives. Bombs are seen while they unfold. */
final class Parts implements Closeable {

    private static final int MOST_PARTS = 4_000;
    private static final long LARGEST_PART = 256L * 1024 * 1024;
    private static final long MODEST = 4L * 1024 * 1024;
    private static final long STEEPEST_RATIO = 200;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final Budget budget;
    private final List<String> names;

    Parts(Path file, Budget budget) throws IOException {
        this.zip = opened(file);
        this.budget = budget;
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw UnreadableFile.tooComplex(null);
        }
        this.names = zip.stream()
                .filter(part -> !part.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    List<String> names() {
        return names;
    }

    List<String> names(String start) {
        return names.stream().filter(name -> name.startsWith(start)).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part that the file speaks of and does not have reads as empty XML would: not at all. */
    InputStream open(String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw UnreadableFile.broken(null);
        }
        long most = Math.min(LARGEST_PART, Math.max(MODEST, part.getCompressedSize() * STEEPEST_RATIO));
        return budget.counted(zip.getInputStream(part), most);
    }

    Budget budget() {
        return budget;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException notAZip) {
            // Office programs put an encrypted document into a compound file of the old kind.
            if (isCompound(file) || String.valueOf(notAZip.getMessage()).contains("encrypted")) {
                throw UnreadableFile.encrypted();
            }
            throw UnreadableFile.broken(notAZip);
        }
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return Arrays.equals(start.readNBytes(COMPOUND.length), COMPOUND);
        }
    }
}
