package cn.zwgk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL and Elasticsearch refuse to run as root. Where the launcher does run as root (a build container), they are put
 * into a user namespace of their own, in which they are nobody in particular; no user has to be created.
 */
final class Unprivileged {

    private static final boolean ROOT = isRoot();

    private Unprivileged() {}

    /** The command as it has to be started here; unchanged for an ordinary user. */
    static List<String> command(List<String> command) {
        if (!ROOT) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** @throws StartFailed if this is root and the machine does not allow user namespaces */
    static void check() {
        if (!ROOT) {
            return;
        }
        try {
            Process probe = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0) {
                return;
            }
        } catch (IOException e) {
            throw new StartFailed(
                    "As root the platform needs the program unshare (package util-linux); install it, or run as an ordinary user.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartFailed(
                "As root PostgreSQL and Elasticsearch need user namespaces, which this machine does not allow; run as an ordinary user.");
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
