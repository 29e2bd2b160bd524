package cn.zwgk.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks archives with their permissions and links, leaving out a number of leading folders. */
final class Unpacking {

    private Unpacking() {}

    static void tar(InputStream packed, Path target, int leadingFolders) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(packed)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = inside(target, entry.getName(), leadingFolders);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, inside(target, entry.getLinkName(), leadingFolders));
                } else {
                    file(tar, path, entry.getMode());
                }
            }
        }
    }

    static void zip(Path archive, Path target, int leadingFolders) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                Path path = inside(target, entry.getName(), leadingFolders);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    try (InputStream content = zip.getInputStream(entry)) {
                        file(content, path, entry.getUnixMode());
                    }
                }
            }
        }
    }

    private static void file(InputStream content, Path path, int mode) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(content, path);
        if ((mode & 0b001_000_000) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static Path inside(Path target, String name, int leadingFolders) throws IOException {
        Path relative = Path.of(name).normalize();
        if (relative.getNameCount() <= leadingFolders) {
            return target;
        }
        Path path = target.resolve(relative.subpath(leadingFolders, relative.getNameCount()))
                .normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive wants to write outside its folder: " + name);
        }
        return path;
    }
}
