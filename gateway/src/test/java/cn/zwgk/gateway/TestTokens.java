package cn.zwgk.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Tokens as Keycloak makes them, with a key of this run. */
final class TestTokens {

    static final String ISSUER = "http://localhost:8080/auth/realms/zwgk";
    private static final RSAKey KEY = key();

    private TestTokens() {}

    static String keySet() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    static String valid() {
        return sign(KEY, ISSUER, "zwgk-api", Duration.ofMinutes(5));
    }

    static String expired() {
        return sign(KEY, ISSUER, "zwgk-api", Duration.ofHours(-1));
    }

    static String forged() {
        return sign(key(), ISSUER, "zwgk-api", Duration.ofMinutes(5));
    }

    static String ofAnotherIssuer() {
        return sign(KEY, "http://elsewhere/realms/zwgk", "zwgk-api", Duration.ofMinutes(5));
    }

    static String forAnotherAudience() {
        return sign(KEY, ISSUER, "account", Duration.ofMinutes(5));
    }

    private static String sign(RSAKey key, String issuer, String audience, Duration lifetime) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .audience(audience)
                            .subject("chenjing")
                            .claim("realm_access", Map.of("roles", List.of("drafter")))
                            .expirationTime(Date.from(Instant.now().plus(lifetime)))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
