package cn.zwgk.mail;

import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The SMTP server, if one is configured. One that cannot be reached or does not answer is left alone for a minute, and is then tried by
 * one mail before the others follow, so that hundreds of mails that wait for it do not hold up the timers of deadlines.
 */
public final class MailServer {

    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final InstantSource time;
    /** When it failed last; null while it answers. */
    private final AtomicReference<@Nullable Instant> failedAt = new AtomicReference<>();

    MailServer(ObjectProvider<JavaMailSender> sender, String from, InstantSource time) {
        this.sender = sender;
        this.from = from;
        this.time = time;
    }

    /** Whether anybody is written to. */
    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Hands a mail over, once, in the time that {@code spring.mail.properties} allow. It may have been taken although this says no:
     * the connection may have broken before the server's yes.
     *
     * @param mail under which a refusal is noted in the log
     * @param letter without a sender, which is the house
     * @return false if the server does not take it, or is left alone for now
     */
    public boolean takes(UUID mail, SimpleMailMessage letter) {
        Instant failed = failedAt.get();
        if (isLeftAlone(failed) || (failed != null && !failedAt.compareAndSet(failed, time.instant()))) {
            return false;
        }
        letter.setFrom(from);
        try {
            sender.getObject().send(letter);
            failedAt.set(null);
            return true;
        } catch (MailException failure) {
            failedAt.set(failedAfter(failure, failed));
            // Without the exception's text, in which servers like to repeat the address.
            LOG.warn("Mail {} was not taken: {}", mail, failure.getClass().getSimpleName());
            return false;
        }
    }

    private boolean isLeftAlone(@Nullable Instant failed) {
        Instant now = time.instant();
        // Not if the failure lies in the future: rehearsals put the clock back.
        return failed != null && !now.isBefore(failed) && now.isBefore(failed.plus(LEFT_ALONE));
    }

    private @Nullable Instant failedAfter(MailException failure, @Nullable Instant before) {
        return switch (failure) {
            // It never came to the server.
            case MailParseException unreadable -> before;
            // The server has something against this mail; another may fare better.
            case MailSendException answered when isAnswer(answered) -> null;
            default -> time.instant();
        };
    }

    private static boolean isAnswer(MailSendException failure) {
        Exception[] reasons = failure.getMessageExceptions();
        return reasons.length > 0 && Arrays.stream(reasons).allMatch(SendFailedException.class::isInstance);
    }
}
