package cn.zwgk.policy.library;

import java.util.List;

/** How many documents there are for each value of each facet, under the other conditions of the query. */
public record Facets(List<Count> validity, List<Count> kind, List<Count> topic, List<Count> year, List<Count> issuer) {

    /** One value, its Chinese name, and how many documents have it. */
    public record Count(String value, String name, long count) {}
}
