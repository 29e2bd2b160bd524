package cn.zwgk.policy.push.courier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the manifest of a package. */
final class PackageSignature {

    /** The key that was entered does not fit. */
    static final class UnusableKey extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableKey(Throwable cause) {
            super("The key cannot be used for signing", cause);
        }
    }

    private PackageSignature() {}

    /** In Base64. @throws UnusableKey if the secret is no key of this kind */
    static String of(byte[] content, SignatureAlgorithm algorithm, String secret) {
        try {
            byte[] signature =
                    switch (algorithm) {
                        case ED25519 -> ed25519(content, secret);
                        case HMAC_SHA256 -> hmac(content, secret);
                    };
            return Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new UnusableKey(unusable);
        }
    }

    private static byte[] ed25519(byte[] content, String pem) throws GeneralSecurityException {
        String encoded = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded))));
        signature.update(content);
        return signature.sign();
    }

    private static byte[] hmac(byte[] content, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(content);
    }
}
