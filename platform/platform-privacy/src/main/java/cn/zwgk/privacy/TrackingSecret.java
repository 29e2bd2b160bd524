package cn.zwgk.privacy;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * The secret 查询密码 with which a person follows a case without an account: given once, kept as a hash. Sixteen characters
 * out of 31 that cannot be mistaken for each other on paper or on the phone, 79 bits.
 */
public final class TrackingSecret {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    // The secret is random, so the hash need not be slow to be safe; it must not become a way to keep the server busy.
    private static final PasswordEncoder HASH =
            new Pbkdf2PasswordEncoder("", 16, 20_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

    private static final String NOBODYS_HASH = hash(next());

    private TrackingSecret() {}

    /** A new secret, written in four groups. */
    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What may be stored. */
    public static String hash(String secret) {
        return HASH.encode(normalised(secret));
    }

    /** Whether the secret is the one that was hashed; takes as long for a wrong one as for the right one. */
    public static boolean matches(String secret, String hash) {
        return HASH.matches(normalised(secret), hash);
    }

    /** Takes as long as {@link #matches}, for numbers that do not exist. */
    static boolean matchesNobody(String secret) {
        return HASH.matches(normalised(secret), NOBODYS_HASH) && NOBODYS_HASH.isEmpty();
    }

    private static String normalised(String secret) {
        return secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
