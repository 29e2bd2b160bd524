package cn.zwgk.policy.push.courier;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt went.
 *
 * @param status of HTTP; null where there was no answer or no HTTP
 * @param excerpt the beginning of the answer, without secrets
 */
public record Attempted(Outcome outcome, @Nullable Integer status, String excerpt) {

    static Attempted without(Outcome outcome, String excerpt) {
        return new Attempted(outcome, null, excerpt);
    }
}
