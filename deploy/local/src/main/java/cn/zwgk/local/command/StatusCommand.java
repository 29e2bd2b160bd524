package cn.zwgk.local.command;

import cn.zwgk.local.Memory;
import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.RunningPlatform;
import cn.zwgk.local.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the parts: whether they run, how much memory they take, where they are reached. Ends with 3 if the platform does not run. */
@Command(
        name = "status",
        description = "Shows every part with its process, memory and address.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        RunningPlatform running = RunningPlatform.of(Workspace.find());
        Platform platform = Platform.builder().describe();
        long total = 0;
        for (Part part : platform.parts()) {
            Optional<ProcessHandle> process = running.part(part.name());
            long memory = process.map(Memory::resident).orElse(0L);
            total += memory;
            System.out.printf(
                    Locale.ROOT,
                    "  %-15s %-8s %8s %6d MiB   %s%n",
                    part.name(),
                    process.isPresent() ? "running" : "stopped",
                    process.map(handle -> Long.toString(handle.pid())).orElse("-"),
                    memory,
                    part.address());
        }
        Optional<ProcessHandle> launcher = running.launcher();
        // Without the parts, which are its children and counted above.
        total += launcher.map(Memory::own).orElse(0L);
        System.out.printf(Locale.ROOT, "  %-15s %24s %6d MiB%n", "together", "", total);
        if (launcher.isEmpty()) {
            System.out.println("The platform does not run; ./run starts it.");
            return 3;
        }
        System.out.println(running.isReady() ? "The platform is ready." : "The platform is starting.");
        return 0;
    }
}
