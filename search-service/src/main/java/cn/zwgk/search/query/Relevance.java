package cn.zwgk.search.query;

import cn.zwgk.search.content.Numbers;
import cn.zwgk.search.content.Validity;
import cn.zwgk.search.content.ValidityQueries;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What matches a question, and how well: a number that is typed goes before everything; then the words of the question, the title
 * weighing most and the body least; the question as it stands weighs more than its words apart; what is in force and newer goes before what is
 * not.
 */
final class Relevance {

    private static final float NUMBER = 1_000;
    private static final int SHORTEST_NUMBER = 4;
    private static final float LAPSED = 0.4F;
    private static final double FRESHNESS = 0.3;
    private static final Time HALF_FRESH = Time.of(time -> time.time("365d"));
    private static final List<String> WORD_FIELDS = List.of(
            "title^5",
            "topics.words^4",
            "keyPoints^3",
            "documentTitle^2",
            "summary^2",
            "issuingBody.words^1",
            "body^1");

    private Relevance() {}

    /** The whole query: what matches, weighed by validity and age. */
    static Query of(Question question, LocalDate today) {
        Query fresh = Query.of(q -> q.functionScore(f -> f.query(matching(question))
                .functions(all -> all.weight(1.0))
                .functions(young -> young.weight(FRESHNESS)
                        .exp(decay -> decay.date(d -> d.field("publishedAt")
                                .placement(p -> p.origin(today.toString())
                                        .scale(HALF_FRESH)
                                        .decay(0.5)))))
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
        return Query.of(q -> q.boosting(b -> b.positive(fresh)
                .negative(BoolQuery.of(ended -> ended.should(
                                ValidityQueries.having(Validity.LAPSED, today),
                                ValidityQueries.having(Validity.REPEALED, today)))
                        ._toQuery())
                .negativeBoost((double) LAPSED)));
    }

    /** What matches the question. */
    static Query matching(Question question) {
        String text = question.text();
        List<Query> any = new ArrayList<>();
        String number = Numbers.key(text);
        if (number.length() >= SHORTEST_NUMBER) {
            any.add(Query.of(q -> q.constantScore(c ->
                    c.filter(f -> f.term(t -> t.field("numbers").value(number))).boost(NUMBER))));
        }
        any.add(Query.of(q -> q.multiMatch(m -> m.query(text)
                .type(TextQueryType.CrossFields)
                .fields(WORD_FIELDS)
                .operator(Operator.Or)
                .minimumShouldMatch("2<70%"))));
        any.add(phrase("title.characters", text, 10));
        any.add(phrase("documentNumber.characters", text, 10));
        any.add(phrase("keyPoints.characters", text, 5));
        any.add(phrase("summary.characters", text, 3));
        any.add(phrase("body.characters", text, 2));
        if (question.isPinyin()) {
            any.add(Query.of(q -> q.match(m ->
                    m.field("title.pinyin").query(text).operator(Operator.And).boost(2F))));
            String compact = question.compact();
            any.add(Query.of(
                    q -> q.term(t -> t.field("title.completion").value(compact).boost(2F))));
            any.add(Query.of(
                    q -> q.term(t -> t.field("topics.completion").value(compact).boost(2F))));
        }
        return BoolQuery.of(b -> b.should(any).minimumShouldMatch("1"))._toQuery();
    }

    private static Query phrase(String field, String text, float boost) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(text).boost(boost)));
    }
}
