package cn.zwgk.policy.document;

import java.time.Instant;

/** A signature under the text as it was at that moment; it does not outlast a change of the text. */
public record Signature(Person by, Instant at) {}
