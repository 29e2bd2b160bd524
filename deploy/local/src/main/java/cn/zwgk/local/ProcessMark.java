package cn.zwgk.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that names a running process by its id and the moment it started. Both together are never reused, so that nothing is ever
 * stopped that was not started here.
 */
record ProcessMark(Path file) {

    void write(ProcessHandle process) {
        Folders.write(file, process.pid() + "\n" + started(process) + "\n");
    }

    void clear() {
        Folders.delete(file);
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> process() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = Folders.read(file).lines().toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(lines.get(1)));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
