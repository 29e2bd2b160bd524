package cn.zwgk.search.query;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.search.content.Validity;
import cn.zwgk.search.elastic.Elasticsearch;
import cn.zwgk.search.elastic.ElasticsearchRefused;
import cn.zwgk.search.elastic.ElasticsearchUnavailable;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds what is public. Validity is that of the moment of the question, Asia/Shanghai. */
@Component
public class Search {

    /** So few results that a typing error is likely. */
    private static final long VERY_FEW = 2;

    private static final Query VISIBLE =
            Query.of(q -> q.term(t -> t.field("visible").value(true)));

    private final Elasticsearch elasticsearch;
    private final Corrections corrections;
    private final Facets facets;
    private final Names names;
    private final InstantSource time;

    Search(Elasticsearch elasticsearch, Corrections corrections, Facets facets, Names names, InstantSource time) {
        this.elasticsearch = elasticsearch;
        this.corrections = corrections;
        this.facets = facets;
        this.names = names;
        this.time = time;
    }

    /** @throws Refused {@code search-unavailable} (503) while Elasticsearch does not answer */
    public SearchAnswer find(SearchRequest request) {
        try {
            return answer(request, ChinaTime.today(time));
        } catch (ElasticsearchUnavailable e) {
            throw unavailable(e);
        } catch (ElasticsearchRefused e) {
            if (e.isNotFound()) {
                throw unavailable(e);
            }
            throw e;
        }
    }

    private static Refused unavailable(RuntimeException cause) {
        Refused refused = Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        refused.addSuppressed(cause);
        return refused;
    }

    private SearchAnswer answer(SearchRequest request, LocalDate today) {
        SearchResponse<Entry> found = ask(request, today);
        long total = total(found);
        Optional<Question> meant = total > VERY_FEW ? Optional.empty() : meant(request);
        if (meant.isEmpty()) {
            return answer(request, today, found, null);
        }
        SearchRequest corrected = request.asking(meant.get());
        SearchResponse<Entry> foundInstead = ask(corrected, today);
        if (total(foundInstead) <= total) {
            return answer(request, today, found, null);
        }
        boolean applied = total == 0;
        SearchAnswer.Correction correction =
                new SearchAnswer.Correction(meant.get().text(), applied);
        return applied ? answer(corrected, today, foundInstead, correction) : answer(request, today, found, correction);
    }

    /** Whether the filters leave so few is not the question's fault: only what it finds without them counts. */
    private Optional<Question> meant(SearchRequest request) {
        if (request.question().isEmpty()) {
            return Optional.empty();
        }
        long unfiltered = elasticsearch
                .call(client -> client.count(count -> count.index(ContentIndex.LIVE)
                        .query(q -> q.bool(b ->
                                b.must(Relevance.matching(request.question())).filter(VISIBLE)))))
                .count();
        return unfiltered > VERY_FEW ? Optional.empty() : corrections.of(request.question());
    }

    private SearchResponse<Entry> ask(SearchRequest request, LocalDate today) {
        Question question = request.question();
        co.elastic.clients.elasticsearch.core.SearchRequest.Builder asked =
                new co.elastic.clients.elasticsearch.core.SearchRequest.Builder()
                        .index(ContentIndex.LIVE)
                        .from(request.from())
                        .size(request.size())
                        .trackTotalHits(track -> track.enabled(true))
                        .source(source -> source.filter(filter -> filter.excludes("body", "keyPoints")))
                        .query(q -> q.bool(b -> {
                            b.filter(VISIBLE);
                            return question.isEmpty() ? b : b.must(Relevance.of(question, today));
                        }))
                        .postFilter(request.filters().all(today))
                        .aggregations(Facets.wanted(request.filters(), today))
                        .sort(sort(
                                question.isEmpty() && request.order() == Order.RELEVANCE
                                        ? Order.NEWEST
                                        : request.order()));
        if (!question.isEmpty()) {
            asked.highlight(Highlights.wanted(question));
        }
        co.elastic.clients.elasticsearch.core.SearchRequest built = asked.build();
        return elasticsearch.call(client -> client.search(built, Entry.class));
    }

    private static List<SortOptions> sort(Order order) {
        SortOptions score = SortOptions.of(s -> s.score(by -> by.order(SortOrder.Desc)));
        SortOptions date = SortOptions.of(s ->
                s.field(by -> by.field("publishedAt").order(order == Order.OLDEST ? SortOrder.Asc : SortOrder.Desc)));
        SortOptions id = SortOptions.of(s -> s.field(by -> by.field("id").order(SortOrder.Asc)));
        return order == Order.RELEVANCE ? List.of(score, date, id) : List.of(date, id);
    }

    private static long total(SearchResponse<Entry> found) {
        return Objects.requireNonNull(found.hits().total()).value();
    }

    private SearchAnswer answer(
            SearchRequest request,
            LocalDate today,
            SearchResponse<Entry> found,
            SearchAnswer.@Nullable Correction correction) {
        List<SearchAnswer.Item> items =
                found.hits().hits().stream().map(hit -> item(hit, today)).toList();
        return new SearchAnswer(
                items, request.page(), request.size(), total(found), correction, facets.read(found.aggregations()));
    }

    private SearchAnswer.Item item(Hit<Entry> hit, LocalDate today) {
        Entry entry = Objects.requireNonNull(hit.source());
        Map<String, List<String>> found = hit.highlight();
        Validity validity = entry.validityOn(today);
        String documentKind = entry.documentKind();
        return new SearchAnswer.Item(
                entry.kind(),
                names.ofType(entry.kind().name()),
                entry.id(),
                entry.indexNumber(),
                entry.documentNumber(),
                Objects.requireNonNullElse(entry.title(), ""),
                Highlights.title(entry, found),
                Objects.requireNonNullElse(entry.url(), ""),
                Highlights.passages(found),
                documentKind,
                documentKind == null ? null : names.ofDocumentKind(documentKind),
                entry.kind() == EntryKind.DOCUMENT ? validity : null,
                validity == null ? null : names.of(validity),
                inChina(entry.publishedAt()),
                entry.issuingBody(),
                Objects.requireNonNullElse(entry.topics(), List.of()),
                entry.documentTitle(),
                entry.summary());
    }

    private static @Nullable String inChina(@Nullable String instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        Instant.parse(instant).atZone(ChinaTime.ZONE));
    }
}
