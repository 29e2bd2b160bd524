package cn.zwgk.policy.importing.reading;

/** How a body is written. */
public enum BodyFormat {
    TEXT,
    MARKDOWN,
    HTML;

    /** Markup announces itself; everything else is lines of text. */
    static BodyFormat of(String body) {
        String start = body.stripLeading();
        return start.startsWith("<") && start.indexOf('>') > 0 ? HTML : TEXT;
    }
}
