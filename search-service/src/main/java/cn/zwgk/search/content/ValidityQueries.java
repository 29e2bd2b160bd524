package cn.zwgk.search.content;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;

/** {@link ValidityTerms} as queries: which documents have a validity on a day. Each document has exactly one. */
public final class ValidityQueries {

    private ValidityQueries() {}

    /** Documents with this validity on this day. */
    public static Query having(Validity validity, LocalDate day) {
        return switch (validity) {
            case REPEALED -> recorded(Validity.REPEALED, day);
            case LAPSED ->
                and(
                        or(recorded(Validity.LAPSED, day), onOrBefore("lapsesOn", day)),
                        not(recorded(Validity.REPEALED, day)));
            case NOT_YET_IN_FORCE -> and(alive(day), after("effectiveFrom", day));
            case AMENDED -> and(alive(day), not(after("effectiveFrom", day)), recorded(Validity.AMENDED, day));
            case IN_FORCE -> and(alive(day), not(after("effectiveFrom", day)), not(recorded(Validity.AMENDED, day)));
        };
    }

    private static Query alive(LocalDate day) {
        return and(
                exists("validity"),
                not(recorded(Validity.REPEALED, day)),
                not(recorded(Validity.LAPSED, day)),
                not(onOrBefore("lapsesOn", day)));
    }

    private static Query recorded(Validity validity, LocalDate day) {
        return and(
                Query.of(q -> q.term(t -> t.field("validity").value(validity.name()))),
                not(after("validitySince", day)));
    }

    private static Query onOrBefore(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lte(day.toString()))));
    }

    private static Query after(String field, LocalDate day) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gt(day.toString()))));
    }

    private static Query exists(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    private static Query and(Query... all) {
        return BoolQuery.of(b -> b.filter(List.of(all)))._toQuery();
    }

    private static Query or(Query... any) {
        return BoolQuery.of(b -> b.should(List.of(any)).minimumShouldMatch("1"))._toQuery();
    }

    private static Query not(Query query) {
        return BoolQuery.of(b -> b.mustNot(query))._toQuery();
    }
}
