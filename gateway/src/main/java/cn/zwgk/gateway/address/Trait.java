package cn.zwgk.gateway.address;

/** What a contract says about an operation that the gateway acts on. */
public enum Trait {
    /** Everybody may do it, without a token: it has an empty list of security requirements. */
    PUBLIC,
    /** Public, and done by who knows a secret, which could be guessed: its body has a field {@code secret} or {@code code}. */
    SECRET,
    /** 上传: its body is a form with files, which may be larger and take longer than others. */
    FILE
}
