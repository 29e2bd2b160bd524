package cn.zwgk.search.query;

import cn.zwgk.search.content.EntryKind;
import cn.zwgk.search.content.Validity;
import cn.zwgk.search.content.ValidityQueries;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was chosen in each facet; several values of one facet are alternatives. */
public record Filters(Map<Facet, List<String>> chosen) {

    private static final int MOST_VALUES = 50;

    public Filters {
        chosen.forEach(Filters::check);
        chosen = Map.copyOf(chosen);
    }

    /** @param values by the parameter's name; empty values are no choice */
    public static Filters of(Map<Facet, List<String>> values) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        values.forEach((facet, all) -> {
            List<String> some = all.stream().filter(value -> !value.isBlank()).toList();
            if (!some.isEmpty()) {
                chosen.put(facet, some);
            }
        });
        return new Filters(chosen);
    }

    /** Everything that was chosen. */
    Query all(LocalDate today) {
        return only(chosen.keySet().stream(), today);
    }

    /** Everything that was chosen outside one facet. */
    Query allBut(Facet facet, LocalDate today) {
        return only(chosen.keySet().stream().filter(other -> other != facet), today);
    }

    private Query only(Stream<Facet> facets, LocalDate today) {
        List<Query> queries = facets.map(facet -> query(facet, chosen.getOrDefault(facet, List.of()), today))
                .toList();
        return BoolQuery.of(bool -> bool.filter(queries))._toQuery();
    }

    private static Query query(Facet facet, List<String> values, LocalDate today) {
        if (facet == Facet.VALIDITY) {
            List<Query> any = values.stream()
                    .map(value -> ValidityQueries.having(Validity.valueOf(value), today))
                    .toList();
            return BoolQuery.of(bool -> bool.should(any).minimumShouldMatch("1"))
                    ._toQuery();
        }
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(terms))));
    }

    private static void check(Facet facet, List<String> values) {
        boolean known = values.size() <= MOST_VALUES
                && switch (facet) {
                    case TYPE -> values.stream().allMatch(value -> isOneOf(EntryKind.values(), value));
                    case VALIDITY -> values.stream().allMatch(value -> isOneOf(Validity.values(), value));
                    case YEAR -> values.stream().allMatch(value -> value.matches("\\d{1,4}"));
                    case KIND, TOPIC, ISSUER -> values.stream().allMatch(value -> value.length() <= Question.LONGEST);
                };
        if (!known) {
            throw Refused.invalid(List.of(Refusal.onField(facet.parameter(), "filter-unknown")));
        }
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }
}
