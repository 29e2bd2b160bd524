package cn.zwgk.interpretation.occasions.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The SMTP server, if one is configured. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    /** Whether anybody is written to. */
    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException if it does not take the mail in time */
    void send(SimpleMailMessage mail) {
        sender.getObject().send(mail);
    }
}
