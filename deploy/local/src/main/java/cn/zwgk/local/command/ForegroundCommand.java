package cn.zwgk.local.command;

import cn.zwgk.local.Platform;
import cn.zwgk.local.RunningPlatform;
import cn.zwgk.local.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the platform until Ctrl-C, {@code ./run stop} or a signal. */
@Command
class ForegroundCommand implements Callable<Integer> {

    @Option(names = "--empty", description = "Without the sample documents.")
    private boolean empty;

    @Override
    public Integer call() {
        Workspace workspace = Workspace.find();
        Console console = new Console(System.out);
        RunningPlatform running = RunningPlatform.claim(workspace);
        console.note("Starting; data and logs lie in " + workspace.root().relativize(workspace.local()) + "/");
        Platform platform = Platform.builder().progress(console).start();
        if (!empty) {
            SampleOnce.load(workspace, platform, console);
        }
        running.ready();
        console.welcome(platform);
        platform.prepareFasterStarts();
        new Supervision(platform, console).untilStopped();
        return 0;
    }
}
