package cn.zwgk.mail;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;

/** Gives a service the mail server of {@code spring.mail.*}; mails come from {@code zwgk.mail.from}. */
@AutoConfiguration
public class MailServerAutoConfiguration {

    @Bean
    MailServer mailServer(
            ObjectProvider<JavaMailSender> sender, @Value("${zwgk.mail.from}") String from, InstantSource time) {
        return new MailServer(sender, from, time);
    }
}
