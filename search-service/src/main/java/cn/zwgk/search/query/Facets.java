package cn.zwgk.search.query;

import cn.zwgk.search.content.Validity;
import cn.zwgk.search.content.ValidityQueries;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts the results by each facet. */
@Component
class Facets {

    private static final int MOST_VALUES = 50;
    private static final String VALUES = "values";

    private final Names names;

    Facets(Names names) {
        this.names = names;
    }

    static Map<String, Aggregation> wanted(Filters filters, LocalDate today) {
        Map<String, Aggregation> wanted = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregation values = facet == Facet.VALIDITY ? byValidity(today) : byField(facet);
            wanted.put(
                    facet.parameter(),
                    Aggregation.of(a -> a.filter(filters.allBut(facet, today)).aggregations(VALUES, values)));
        }
        return wanted;
    }

    Map<String, List<SearchAnswer.FacetValue>> read(Map<String, Aggregate> counted) {
        Map<String, List<SearchAnswer.FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate filtered = Objects.requireNonNull(counted.get(facet.parameter()));
            Aggregate values =
                    Objects.requireNonNull(filtered.filter().aggregations().get(VALUES));
            facets.put(facet.parameter(), facet == Facet.VALIDITY ? validities(values) : values(facet, values));
        }
        return facets;
    }

    private static Aggregation byField(Facet facet) {
        return Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(MOST_VALUES)));
    }

    private static Aggregation byValidity(LocalDate today) {
        Map<String, Query> validities = new LinkedHashMap<>();
        for (Validity validity : Validity.values()) {
            validities.put(validity.name(), ValidityQueries.having(validity, today));
        }
        return Aggregation.of(a -> a.filters(f -> f.filters(buckets -> buckets.keyed(validities))));
    }

    private List<SearchAnswer.FacetValue> validities(Aggregate values) {
        Map<String, Long> counts = new HashMap<>();
        values.filters().buckets().keyed().forEach((validity, bucket) -> counts.put(validity, bucket.docCount()));
        return Arrays.stream(Validity.values())
                .filter(validity -> counts.getOrDefault(validity.name(), 0L) > 0)
                .map(validity -> new SearchAnswer.FacetValue(
                        validity.name(), names.of(validity), counts.getOrDefault(validity.name(), 0L)))
                .toList();
    }

    private List<SearchAnswer.FacetValue> values(Facet facet, Aggregate values) {
        if (facet == Facet.YEAR) {
            return values.isLterms()
                    ? values.lterms().buckets().array().stream()
                            .sorted(Comparator.comparingLong(bucket -> -bucket.key()))
                            .map(bucket -> named(facet, Long.toString(bucket.key()), bucket.docCount()))
                            .toList()
                    : List.of();
        }
        return values.isSterms()
                ? values.sterms().buckets().array().stream()
                        .map(bucket -> named(facet, text(bucket.key()), bucket.docCount()))
                        .toList()
                : List.of();
    }

    private SearchAnswer.FacetValue named(Facet facet, String value, long count) {
        String name =
                switch (facet) {
                    case TYPE -> names.ofType(value);
                    case KIND -> names.ofDocumentKind(value);
                    case VALIDITY, TOPIC, ISSUER, YEAR -> value;
                };
        return new SearchAnswer.FacetValue(value, name, count);
    }

    private static String text(FieldValue key) {
        return key.isString() ? key.stringValue() : key._toJsonString();
    }
}
