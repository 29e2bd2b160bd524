package cn.zwgk.text.structure;

import org.jspecify.annotations.Nullable;

/** A clause whose end is not reached yet. */
final class Open {

    private final Mark mark;
    private final String anchor;
    private final String citation;
    private final String heading;
    private final int line;
    private final @Nullable String parent;
    private int end;
    private int paragraphs = 1;

    Open(Mark mark, String anchor, String citation, String heading, int line, @Nullable String parent) {
        this.mark = mark;
        this.anchor = anchor;
        this.citation = citation;
        this.heading = heading;
        this.line = line;
        this.parent = parent;
        this.end = line + 1;
    }

    Level level() {
        return mark.level();
    }

    int value() {
        return mark.value();
    }

    String anchor() {
        return anchor;
    }

    String citation() {
        return citation;
    }

    /** The number of the next 款; the article's own line is the first. */
    int anotherParagraph() {
        paragraphs++;
        return paragraphs;
    }

    void end(int at) {
        end = at;
    }

    Clause closed() {
        return new Clause(anchor, mark.level(), mark.written(), citation, heading, line, end, parent);
    }
}
