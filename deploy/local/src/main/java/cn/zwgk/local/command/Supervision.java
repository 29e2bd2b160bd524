package cn.zwgk.local.command;

import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.StartFailed;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Looks after the parts while the platform runs: says when one dies, and starts it again unless it keeps dying. */
final class Supervision {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private final Platform platform;
    private final Console console;
    private final Map<String, Integer> attempts = new HashMap<>();

    Supervision(Platform platform, Console console) {
        this.platform = platform;
        this.console = console;
    }

    void untilStopped() {
        while (!platform.stopping()) {
            platform.parts().stream().filter(part -> !part.running()).forEach(this::startAgain);
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void startAgain(Part part) {
        int attempt = attempts.merge(part.name(), 1, Integer::sum);
        if (platform.stopping() || attempt > ATTEMPTS) {
            return;
        }
        console.warn(part.name() + " has stopped by itself and is started again (" + attempt + " of " + ATTEMPTS
                + "); ./run logs " + part.name() + " says why.");
        try {
            part.start();
            console.note(part.name() + " runs again.");
        } catch (StartFailed e) {
            console.warn(e.getMessage());
        }
        if (attempt == ATTEMPTS && !part.running()) {
            console.warn(part.name()
                    + " stays down; the other parts go on. Stop with Ctrl-C and start again when the cause is gone.");
        }
    }
}
