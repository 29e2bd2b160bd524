package cn.zwgk.application.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zwgk.application.sight.*}.
 *
 * @param centralOffice the office whose officers handle the applications of the whole bureau
 */
@ConfigurationProperties("zwgk.application.sight")
public record SightSettings(@DefaultValue("政务公开办") String centralOffice) {}
