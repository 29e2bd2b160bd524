package cn.zwgk.search.suggestion;

/**
 * One suggestion.
 *
 * @param text what to search for
 * @param kind TOPIC for a topic, else the kind of the entry whose title it is: DOCUMENT, INTERPRETATION, ANSWER, GUIDE, STANDARD, RECORD
 */
public record Suggestion(String text, String kind) {}
