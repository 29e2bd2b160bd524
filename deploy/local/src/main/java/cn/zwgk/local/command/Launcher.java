package cn.zwgk.local.command;

import cn.zwgk.local.StartFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./run}: starts the platform, shows its state, stops it. */
@Command(
        name = "./run",
        description =
                "Starts the whole platform on this machine. Without a command it runs in the foreground until Ctrl-C.",
        mixinStandardHelpOptions = true,
        version = "1.0.0",
        subcommands = {
            StartCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            StopCommand.class,
            ResetCommand.class,
            ImportCommand.class
        })
public final class Launcher extends ForegroundCommand {

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Launcher());
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof StartFailed) {
                command.getErr().println("✗ " + e.getMessage());
            } else {
                e.printStackTrace(command.getErr());
            }
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
