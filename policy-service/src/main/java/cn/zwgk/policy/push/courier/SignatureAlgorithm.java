package cn.zwgk.policy.push.courier;

/** How a package is signed; the key is the target's secret. */
public enum SignatureAlgorithm {
    /** The secret is a private key in PEM (PKCS #8). */
    ED25519,
    /** The secret is shared with the library. */
    HMAC_SHA256
}
