package cn.zwgk.interpretation.occasions.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.interpretation.mail.*}. The server stands under {@code spring.mail.*}; without one nobody is written to.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("zwgk.interpretation.mail")
record MailTerms(
        @DefaultValue("openness@mzj.mingzhou.example.cn") String from) {}
