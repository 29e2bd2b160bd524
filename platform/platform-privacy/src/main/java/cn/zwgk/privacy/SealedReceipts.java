package cn.zwgk.privacy;

import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a submission that is sent twice under one Idempotency-Key take effect once, and gives the second sender the first
 * answer. Unlike the general store of such answers this one encrypts them: they hold the secret that is shown once.
 */
public class SealedReceipts {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient database;
    private final PersonalDataCipher cipher;
    private final JsonMapper json;
    private final InstantSource time;

    SealedReceipts(JdbcClient database, PersonalDataCipher cipher, JsonMapper json, InstantSource time) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.time = time;
    }

    private record Receipt(String request, String answer) {}

    /**
     * Acts, or repeats the answer of the first time. Runs in the transaction of the act, so that there is never an answer
     * without its effect; whoever comes second while the first is still at work waits for it.
     *
     * @param key the Idempotency-Key; without one every request is a new one
     * @throws Refused 422 {@code idempotency-key-reused} if another request came under the same key
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T once(@Nullable String key, Object request, Class<T> answerType, Supplier<T> act) {
        if (key == null || key.isBlank()) {
            return act.get();
        }
        String asked = json.writeValueAsString(request);
        String context = "sealed_receipt/" + key;
        if (!claim(key)) {
            Receipt first = json.readValue(cipher.open(sealed(key), context), Receipt.class);
            if (!first.request().equals(asked)) {
                throw Refused.invalid("idempotency-key-reused");
            }
            return json.readValue(first.answer(), answerType);
        }
        T answer = act.get();
        String receipt = json.writeValueAsString(new Receipt(asked, json.writeValueAsString(answer)));
        database.sql("update sealed_receipt set sealed = :sealed where idempotency_key = :key")
                .param("sealed", cipher.seal(receipt, context))
                .param("key", key)
                .update();
        return answer;
    }

    private boolean claim(String key) {
        Instant now = time.instant();
        database.sql("delete from sealed_receipt where created_at < :old")
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                        insert into sealed_receipt (idempotency_key, sealed, created_at) values (:key, '', :now)
                        on conflict (idempotency_key) do nothing
                        """)
                        .param("key", key)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private byte[] sealed(String key) {
        return database.sql("select sealed from sealed_receipt where idempotency_key = :key")
                .param("key", key)
                .query(byte[].class)
                .single();
    }
}
