package cn.zwgk.application.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law leaves to the house about taking in, as settings {@code zwgk.application.intake.*}.
 *
 * @param emailAllowed whether the office takes applications by e-mail
 * @param itemsOfAMonth beyond how many applications of one person in a calendar month the officer is told that they may be
 *     excessive; the number of the State Council Office's No. 109 of 2020 up to which no fee is charged
 */
@ConfigurationProperties("zwgk.application.intake")
public record IntakeConventions(
        @DefaultValue("false") boolean emailAllowed,
        @DefaultValue("10") int itemsOfAMonth) {}
