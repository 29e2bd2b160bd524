package cn.zwgk.application.intake.persistence;

import cn.zwgk.privacy.PersonalDataCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key of the blind index. Made once, kept sealed with the keys of the house, so that changing those leaves the index as
 * it is, and whoever has the database alone can try nothing.
 */
@Component
class BlindIndexKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String CONTEXT = "blind_index_key.sealed";
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final PersonalDataCipher cipher;

    BlindIndexKey(JdbcClient database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    byte[] hash(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private SecretKeySpec key() {
        byte[] sealed = stored().orElseGet(this::make);
        return new SecretKeySpec(HexFormat.of().parseHex(cipher.open(sealed, CONTEXT)), ALGORITHM);
    }

    /** Two instances that start at once end with the same key. */
    private byte[] make() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into blind_index_key (id, sealed) values (1, :sealed) on conflict do nothing")
                .param("sealed", cipher.seal(HexFormat.of().formatHex(fresh), CONTEXT))
                .update();
        return stored().orElseThrow();
    }

    private Optional<byte[]> stored() {
        return database.sql("select sealed from blind_index_key where id = 1")
                .query((row, number) -> row.getBytes("sealed"))
                .optional();
    }
}
