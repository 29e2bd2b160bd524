package cn.zwgk.text.structure;

/**
 * What a clause is, from the widest to the narrowest. 编 to 目 are the units of the Legislation Law, Article 65; the four levels
 * after it are those of an official document, GB/T 9704-2012, 7.3.3.
 */
public enum Level {
    /** 附件, or a second text below the first, such as the measures below the notice that issues them. */
    ANNEX,
    /** 编. */
    PART,
    /** 分编. */
    SUBPART,
    /** 章. */
    CHAPTER,
    /** 节. */
    SECTION,
    /** 一、 as the heading of articles that count on. */
    GROUP,
    /** 条. */
    ARTICLE,
    /** 款: an unnumbered paragraph of an article, from the second on; the first is the article's own line. */
    PARAGRAPH,
    /** 一、 */
    FIRST,
    /** （一）, in an article 项. */
    SECOND,
    /** 1., in an article 目. */
    THIRD,
    /** （1）. */
    FOURTH,
    /** ①. */
    FIFTH;

    /** Whether it groups articles and has a title but no rule of its own. */
    public boolean isHeading() {
        return compareTo(ARTICLE) < 0;
    }

    /** Whether it is one of the numbered levels that stand in articles and in notices alike. */
    boolean isNumbered() {
        return depth() > 0;
    }

    /** How deep a numbered level is, from 1 for 一、; 0 for all others. */
    int depth() {
        return switch (this) {
            case FIRST -> 1;
            case SECOND -> 2;
            case THIRD -> 3;
            case FOURTH -> 4;
            case FIFTH -> 5;
            default -> 0;
        };
    }
}
