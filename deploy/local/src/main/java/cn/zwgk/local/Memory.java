package cn.zwgk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Memory of processes and of the machine, in MiB, as Linux tells it. */
public final class Memory {

    private Memory() {}

    /** Resident memory of a process and all below it; pages that several of them share count once. */
    public static long resident(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(process -> proportional(process.pid()))
                        .sum()
                / 1024;
    }

    /** Resident memory of one process without those below it. */
    public static long own(ProcessHandle process) {
        return proportional(process.pid()) / 1024;
    }

    /** What can still be taken without pushing anything out, also in a container with a limit. */
    static OptionalLong available() {
        OptionalLong machine = kibibytes(Path.of("/proc/meminfo"), "MemAvailable:");
        OptionalLong container = containerLimitLeft();
        if (machine.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.min(machine.getAsLong(), container.orElse(Long.MAX_VALUE)) / 1024);
    }

    private static long proportional(long pid) {
        Path folder = Path.of("/proc/" + pid);
        OptionalLong shared = kibibytes(folder.resolve("smaps_rollup"), "Pss:");
        return shared.isPresent()
                ? shared.getAsLong()
                : kibibytes(folder.resolve("status"), "VmRSS:").orElse(0);
    }

    private static OptionalLong containerLimitLeft() {
        try {
            String limit =
                    Files.readString(Path.of("/sys/fs/cgroup/memory.max")).strip();
            if (limit.equals("max")) {
                return OptionalLong.empty();
            }
            Map<String, Long> statistics = Files.readAllLines(Path.of("/sys/fs/cgroup/memory.stat")).stream()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1]), (a, b) -> a));
            long used = Long.parseLong(
                    Files.readString(Path.of("/sys/fs/cgroup/memory.current")).strip());
            long reclaimable = statistics.getOrDefault("inactive_file", 0L);
            return OptionalLong.of((Long.parseLong(limit) - used + reclaimable) / 1024);
        } catch (IOException e) {
            return OptionalLong.empty(); // no container, or one of the older kind
        }
    }

    private static OptionalLong kibibytes(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }
}
