package cn.zwgk.application.fee;

import org.jspecify.annotations.Nullable;

/**
 * Units with the same price.
 *
 * @param from the first unit, from 1 on
 * @param to the last one; null if there is none
 * @param yuan the price of a unit
 */
record FeeTier(int from, @Nullable Integer to, int yuan) {}
