package cn.zwgk.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Signs access tokens as the realm does, with a key of this run whose public half is served over HTTP. */
public final class Tokens {

    /** The issuer that the service under test trusts. */
    public static final String ISSUER = "http://localhost/realms/test";

    private static final int KEY_BITS = 2048;
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final RSAKey KEY = newKey();
    private static final HttpServer KEY_SERVER = serve(new JWKSet(KEY.toPublicJWK()).toString());

    private Tokens() {}

    /** A valid bearer token of this person. */
    public static String of(Person person) {
        return sign(claims(person, InstantSource.system().instant(), ISSUER), KEY);
    }

    /** A token that ran out an hour ago. */
    public static String expired(Person person) {
        return sign(claims(person, InstantSource.system().instant().minus(LIFETIME.multipliedBy(2)), ISSUER), KEY);
    }

    /** A token that somebody else signed. */
    public static String forged(Person person) {
        return sign(claims(person, InstantSource.system().instant(), ISSUER), newKey());
    }

    static String keySetAddress() {
        return "http://127.0.0.1:%d/keys".formatted(KEY_SERVER.getAddress().getPort());
    }

    private static JWTClaimsSet claims(Person person, Instant issuedAt, String issuer) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("zwgk-api")
                .subject(person.username())
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(LIFETIME)))
                .claim("preferred_username", person.username())
                .claim("name", person.name())
                .claim("office", person.office())
                .claim("realm_access", Map.of("roles", List.copyOf(person.roles())))
                .build();
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpServer serve(String keySet) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] body = keySet.getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
