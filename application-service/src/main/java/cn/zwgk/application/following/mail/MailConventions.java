package cn.zwgk.application.following.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are announced by mail, as settings {@code zwgk.application.mail.*}. Without a mail server nothing is sent, and messages
 * are found on the page.
 *
 * @param office where the office wants to hear of messages; empty: nowhere
 * @param publicUrl under which people reach the platform
 */
@ConfigurationProperties("zwgk.application.mail")
public record MailConventions(
        @DefaultValue("") String office,
        @DefaultValue("http://localhost:8080") String publicUrl) {}
