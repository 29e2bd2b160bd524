package cn.zwgk.search.suggestion;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.Validity;
import cn.zwgk.search.content.ValidityQueries;
import cn.zwgk.search.elastic.Elasticsearch;
import cn.zwgk.search.elastic.ElasticsearchUnavailable;
import cn.zwgk.search.query.Question;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What somebody may be typing: topics and titles with a word that begins so, in characters, in pinyin or in initials. What is in force
 * goes before what is not.
 */
@Component
public class Suggestions {

    static final int MOST = 10;
    private static final String TITLE = "title.completion";
    private static final String TOPICS = "topics.completion";
    private static final int MOST_TOPICS = 4;
    private static final int MOST_TITLES = 30;
    /** As far as the index keeps beginnings. */
    private static final int LONGEST = 32;

    private final Elasticsearch elasticsearch;
    private final TopicSpellings topics;
    private final InstantSource time;

    Suggestions(Elasticsearch elasticsearch, TopicSpellings topics, InstantSource time) {
        this.elasticsearch = elasticsearch;
        this.topics = topics;
        this.time = time;
    }

    /** @throws Refused {@code search-unavailable} (503) while Elasticsearch does not answer */
    public List<Suggestion> of(Question typed) {
        String beginning = beginning(typed);
        if (beginning.isEmpty()) {
            return List.of();
        }
        try {
            return suggest(beginning, ChinaTime.today(time));
        } catch (ElasticsearchUnavailable e) {
            Refused refused = Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static String beginning(Question typed) {
        StringBuilder beginning = new StringBuilder();
        typed.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .limit(LONGEST)
                .forEach(beginning::appendCodePoint);
        return beginning.toString();
    }

    private List<Suggestion> suggest(String beginning, LocalDate today) {
        Query ended = Query.of(q -> q.bool(b -> b.should(
                ValidityQueries.having(Validity.LAPSED, today), ValidityQueries.having(Validity.REPEALED, today))));
        SearchResponse<Entry> found = elasticsearch.call(client -> client.search(
                search -> search.index(ContentIndex.LIVE)
                        .size(MOST_TITLES)
                        .source(source -> source.filter(filter ->
                                filter.includes("kind", "id", "version", "visible", "complete", "title", "topics")))
                        .query(q -> q.boosting(boosting -> boosting.positive(p -> p.bool(b -> b.filter(f ->
                                                f.term(t -> t.field("visible").value(true)))
                                        .should(constant(TITLE, beginning))
                                        .should(constant(TOPICS, beginning))
                                        .minimumShouldMatch("1")))
                                .negative(ended)
                                .negativeBoost(0.5)))
                        .sort(s -> s.score(by -> by.order(SortOrder.Desc)))
                        .sort(s -> s.field(by -> by.field("publishedAt").order(SortOrder.Desc)))
                        .aggregations(
                                "topics",
                                a -> a.filter(f -> f.term(t -> t.field(TOPICS).value(beginning)))
                                        .aggregations(
                                                "values",
                                                counted -> counted.terms(
                                                        t -> t.field("topics").size(30)))),
                Entry.class));
        Aggregate withTopic = Objects.requireNonNull(found.aggregations().get("topics"));
        Aggregate values =
                Objects.requireNonNull(withTopic.filter().aggregations().get("values"));
        Stream<Suggestion> topicsFirst = values.sterms().buckets().array().stream()
                .map(bucket -> bucket.key().stringValue())
                .filter(topic -> topics.begins(topic, beginning))
                .limit(MOST_TOPICS)
                .map(topic -> new Suggestion(topic, "TOPIC"));
        Stream<Suggestion> titles = found.hits().hits().stream()
                .filter(hit -> hit.matchedQueries().contains(TITLE))
                .map(hit -> Objects.requireNonNull(hit.source()))
                .map(entry -> new Suggestion(
                        Objects.requireNonNullElse(entry.title(), ""),
                        entry.kind().name()));
        Set<String> told = new LinkedHashSet<>();
        return Stream.concat(topicsFirst, titles)
                .filter(suggestion -> told.add(suggestion.text()))
                .limit(MOST)
                .toList();
    }

    private static Query constant(String field, String beginning) {
        return Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.term(t -> t.field(field).value(beginning))).queryName(field)));
    }
}
