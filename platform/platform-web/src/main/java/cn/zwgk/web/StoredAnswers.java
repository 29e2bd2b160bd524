package cn.zwgk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers kept for repetition. The row is found by a digest of the key, and its content is encrypted under the key, so
 * that only who asked first can read the answer again: it may hold a secret that is shown once.
 */
class StoredAnswers {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What was answered. */
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String eTag,
            String body) {

        static Answer of(ContentCachingResponseWrapper response) {
            return new Answer(
                    response.getStatus(),
                    response.getContentType(),
                    response.getHeader(HttpHeaders.LOCATION),
                    response.getHeader(HttpHeaders.ETAG),
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            if (contentType != null) {
                response.setContentType(contentType);
            }
            if (location != null) {
                response.setHeader(HttpHeaders.LOCATION, location);
            }
            if (eTag != null) {
                response.setHeader(HttpHeaders.ETAG, eTag);
            }
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource time;

    StoredAnswers(JdbcClient database, JsonMapper json, InstantSource time) {
        this.database = database;
        this.json = json;
        this.time = time;
    }

    /** Whether this request is the first with its key. Waits for an earlier one that is still under way. */
    boolean claim(String key, String scope, byte[] fingerprint) {
        Instant now = time.instant();
        database.sql("DELETE FROM idempotency_key WHERE created_at < :limit")
                .param("limit", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                INSERT INTO idempotency_key (key_digest, scope, fingerprint, created_at)
                VALUES (:digest, :scope, :fingerprint, :now) ON CONFLICT DO NOTHING
                """)
                        .param("digest", Digests.sha256("find:" + key))
                        .param("scope", scope)
                        .param("fingerprint", fingerprint)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The first answer, or null if the key was used for something else. */
    @Nullable
    Answer find(String key, String scope, byte[] fingerprint) {
        return database.sql("""
                SELECT answer FROM idempotency_key
                WHERE key_digest = :digest AND scope = :scope AND fingerprint = :fingerprint AND answer IS NOT NULL
                """)
                .param("digest", Digests.sha256("find:" + key))
                .param("scope", scope)
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getBytes("answer"))
                .optional()
                .map(answer -> json.readValue(open(key, answer), Answer.class))
                .orElse(null);
    }

    void store(String key, String scope, Answer answer) {
        database.sql("UPDATE idempotency_key SET answer = :answer WHERE key_digest = :digest AND scope = :scope")
                .param("answer", seal(key, json.writeValueAsBytes(answer)))
                .param("digest", Digests.sha256("find:" + key))
                .param("scope", scope)
                .update();
    }

    private static byte[] seal(String key, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] ciphertext = apply(Cipher.ENCRYPT_MODE, key, nonce, plain);
        byte[] both = Arrays.copyOf(nonce, nonce.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, both, nonce.length, ciphertext.length);
        return both;
    }

    private static byte[] open(String key, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
    }

    private static byte[] apply(int mode, String key, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec secret = new SecretKeySpec(Digests.sha256("seal:" + key), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD("zwgk".getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A stored answer could not be sealed or opened", failure);
        }
    }
}
