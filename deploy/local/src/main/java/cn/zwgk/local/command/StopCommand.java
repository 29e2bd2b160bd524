package cn.zwgk.local.command;

import cn.zwgk.local.RunningPlatform;
import cn.zwgk.local.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops what {@code ./run} started from this clone, and nothing else. */
@Command(name = "stop", description = "Stops the platform. Data stay.", mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        List<String> stopped = RunningPlatform.of(Workspace.find()).stop();
        System.out.println(stopped.isEmpty() ? "Nothing was running." : "Stopped: " + String.join(", ", stopped) + ".");
        return 0;
    }
}
