package cn.zwgk.policy.outgoing;

import java.util.UUID;

/**
 * The right to carry something out, for a while and for nobody else.
 *
 * @param id what is carried out
 * @param token whose right it is; gone when somebody else took over
 */
public record Claim(UUID id, UUID token) {}
