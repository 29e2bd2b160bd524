package cn.zwgk.search.query;

import cn.zwgk.web.Refused;

/**
 * A search as somebody asks for it.
 *
 * @param page from 0
 * @param size results on a page
 */
public record SearchRequest(Question question, Filters filters, Order order, int page, int size) {

    /** Nobody reads further; whoever needs everything reads the lists and feeds of the services. */
    static final int DEEPEST = 10_000;

    public SearchRequest {
        if ((page + 1L) * size > DEEPEST) {
            throw Refused.invalid("search-too-deep", DEEPEST);
        }
    }

    int from() {
        return page * size;
    }

    SearchRequest asking(Question other) {
        return new SearchRequest(other, filters, order, page, size);
    }
}
