package cn.zwgk.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code zwgk.gateway.*}.
 *
 * @param publicUrl under which people reach the platform, without a path; canonical addresses start with it
 * @param services where the services are
 * @param keycloak where Keycloak is, with its path
 * @param allowedOrigins other sites whose pages may call the API (CORS), for example {@code https://www.example.gov.cn}
 * @param trustedProxies addresses or CIDR blocks of proxies in front of the gateway; only their X-Forwarded headers count
 * @param limits requests a minute from one address
 * @param sizes largest request bodies
 * @param timeouts how long is waited for a service
 * @param site what the portal says about whose it is
 */
@ConfigurationProperties("zwgk.gateway")
public record GatewayProperties(
        URI publicUrl,
        Services services,
        URI keycloak,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue Limits limits,
        @DefaultValue Sizes sizes,
        @DefaultValue Timeouts timeouts,
        Site site) {

    /** Addresses of the services, without a path. */
    public record Services(URI policy, URI interpretation, URI application, URI interaction, URI search) {}

    /**
     * Requests a minute from one address.
     *
     * @param reading public reading, pages and their data
     * @param searching search and suggestions
     * @param writing applications and messages of people without account
     * @param tracking following a case with number and secret, which could be guessed
     * @param signingIn sign-in and tokens
     * @param staff whatever carries a token
     */
    public record Limits(
            @DefaultValue("1200") int reading,
            @DefaultValue("180") int searching,
            @DefaultValue("30") int writing,
            @DefaultValue("20") int tracking,
            @DefaultValue("60") int signingIn,
            @DefaultValue("3000") int staff) {}

    /** Largest bodies: of ordinary requests, of those with an attachment, of imports, of films and sounds that interpret. */
    public record Sizes(
            @DefaultValue("2MB") DataSize ordinary,
            @DefaultValue("60MB") DataSize attachment,
            @DefaultValue("256MB") DataSize imports,
            @DefaultValue("510MB") DataSize films) {}

    /** Waiting times: for a connection, for an answer, for the answer to an upload, for the data of a rendered page. */
    public record Timeouts(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("20s") Duration answer,
            @DefaultValue("5m") Duration upload,
            @DefaultValue("1500ms") Duration page) {}

    /**
     * Whose site it is, for its footer.
     *
     * @param identifier 网站标识码
     * @param icp 备案号
     */
    public record Site(
            String name,
            String organisation,
            String code,
            String phone,
            String address,
            String identifier,
            String icp) {}
}
