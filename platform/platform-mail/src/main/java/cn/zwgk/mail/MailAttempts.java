package cn.zwgk.mail;

import cn.zwgk.web.GrowingPause;
import java.time.Duration;
import java.util.Optional;

/** How often a mail is tried: again after 1, 2, 4 … minutes, at most six hours apart, for about three days. */
public final class MailAttempts {

    private static final int MOST = 20;
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofMinutes(1), Duration.ofHours(6));

    private MailAttempts() {}

    /**
     * When the next try is due.
     *
     * @param made attempts so far, from 1
     * @return nothing if it was tried often enough
     */
    public static Optional<Duration> pauseAfter(int made) {
        return made < MOST ? Optional.of(PAUSE.after(made)) : Optional.empty();
    }
}
