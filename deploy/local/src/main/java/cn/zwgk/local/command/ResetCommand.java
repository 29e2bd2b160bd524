package cn.zwgk.local.command;

import cn.zwgk.local.RunningPlatform;
import cn.zwgk.local.Workspace;
import java.nio.charset.Charset;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the platform and throws its data away. */
@Command(
        name = "reset",
        description = "Stops the platform and deletes its data and logs.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @Option(
            names = {"-y", "--yes"},
            description = "Without asking.")
    private boolean yes;

    @Override
    public Integer call() {
        if (!yes && !confirmed()) {
            System.out.println("Nothing was changed.");
            return 1;
        }
        RunningPlatform.of(Workspace.find()).reset();
        System.out.println("The platform is empty again; ./run starts it.");
        return 0;
    }

    private static boolean confirmed() {
        System.out.print("All documents, cases and accounts of this local platform will be deleted. Go on? [y/N] ");
        System.out.flush();
        Scanner input = new Scanner(System.in, Charset.defaultCharset());
        return input.hasNextLine() && input.nextLine().strip().equalsIgnoreCase("y");
    }
}
