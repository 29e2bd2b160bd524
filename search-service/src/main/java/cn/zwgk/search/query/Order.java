package cn.zwgk.search.query;

import cn.zwgk.web.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order results come. */
public enum Order {
    /** 相关度. */
    RELEVANCE,
    /** 最新发布. */
    NEWEST,
    /** 最早发布. */
    OLDEST;

    /**
     * @param sort {@code relevance}, {@code date} or {@code date,asc}; {@code publishedAt} is the same as {@code date}
     * @throws Refused {@code sort-not-supported} for anything else
     */
    public static Order of(@Nullable String sort) {
        return switch (sort == null ? "" : sort.strip().toLowerCase(Locale.ROOT)) {
            case "", "relevance", "relevance,desc" -> RELEVANCE;
            case "date", "date,desc", "publishedat", "publishedat,desc" -> NEWEST;
            case "date,asc", "publishedat,asc" -> OLDEST;
            default -> throw Refused.invalid("sort-not-supported", "relevance、date");
        };
    }
}
