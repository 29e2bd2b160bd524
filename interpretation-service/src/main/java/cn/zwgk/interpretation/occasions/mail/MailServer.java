package cn.zwgk.interpretation.occasions.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The SMTP server, if one is configured. One that cannot be reached is left alone for a minute, so that hundreds of mails that wait
 * for it do not hold up the timers of deadlines.
 */
@Component
public class MailServer {

    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private final ObjectProvider<JavaMailSender> sender;
    private final InstantSource time;
    private volatile Instant leftAloneUntil = Instant.MIN;

    MailServer(ObjectProvider<JavaMailSender> sender, InstantSource time) {
        this.sender = sender;
        this.time = time;
    }

    /** Whether anybody is written to. */
    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    boolean isLeftAlone() {
        return time.instant().isBefore(leftAloneUntil);
    }

    /** @throws MailException if it does not take the mail in time */
    void send(SimpleMailMessage mail) {
        try {
            sender.getObject().send(mail);
            leftAloneUntil = Instant.MIN;
        } catch (MailException failure) {
            // Only what concerns the connection has a cause; what the server has against one mail has none.
            if (failure.getCause() != null) {
                leftAloneUntil = time.instant().plus(LEFT_ALONE);
            }
            throw failure;
        }
    }
}
