package cn.zwgk.policy.screening.terms;

/**
 * A word of the list in a text: help for whoever proofreads, never a ground against anything.
 *
 * @param start in the text without markup
 */
public record Hint(ListedWord listed, int start, String context) {}
