package cn.zwgk.interpretation.occasions;

/**
 * An announced occasion takes place at another time or place, or not at all: whoever signed up is told, in the transaction of the
 * change.
 *
 * @param notice which of its notices tells of it, from 0
 */
public record OccasionChanged(Occasion occasion, int notice) {}
