package cn.zwgk.application.following.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are announced by mail, as settings {@code zwgk.application.mail.*}. The server stands under {@code
 * spring.mail.*}; without one nothing is sent, and messages are found on the page.
 *
 * @param from the sender's address
 * @param office where the office wants to hear of messages; empty: nowhere
 * @param publicUrl under which people reach the platform
 */
@ConfigurationProperties("zwgk.application.mail")
public record MailConventions(
        @DefaultValue("openness@mzj.mingzhou.example.cn") String from,
        @DefaultValue("") String office,
        @DefaultValue("http://localhost:8080") String publicUrl) {}
