package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Folders that are prepared once and then only read: filled under another name and moved into place when whole. */
final class Prepared {

    /** What fills the fresh folder. */
    interface Filling {
        void into(Path fresh) throws IOException;
    }

    /** A file lock is held by the JVM, not by the thread, so threads queue here first. */
    private static final ReentrantLock THIS_JVM = new ReentrantLock();

    private Prepared() {}

    /** The folder, filled now if it was not. A crash half-way leaves nothing that would be taken for whole. */
    static Path folder(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return target;
        }
        THIS_JVM.lock();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            target.resolveSibling(target.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(target)) {
                    Path fresh = target.resolveSibling(target.getFileName() + ".part");
                    Folders.delete(fresh);
                    Files.createDirectories(fresh);
                    filling.into(fresh);
                    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Preparing " + target + " failed: " + e.getMessage(), e);
        } finally {
            THIS_JVM.unlock();
        }
        return target;
    }
}
