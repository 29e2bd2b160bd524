package cn.zwgk.search.query.web;

import cn.zwgk.search.content.EntryKind;
import cn.zwgk.search.misses.CountMisses;
import cn.zwgk.search.query.Facet;
import cn.zwgk.search.query.Filters;
import cn.zwgk.search.query.Order;
import cn.zwgk.search.query.Question;
import cn.zwgk.search.query.Search;
import cn.zwgk.search.query.SearchAnswer;
import cn.zwgk.search.query.SearchRequest;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.PublicEndpoint;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GET /api/v1/search: public. */
@RestController
@RequestMapping(path = "/api/{version}/search", version = "1")
class SearchController {

    /** Shorter than the time in which a publication must be found. */
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private static final Logger log = LoggerFactory.getLogger(SearchController.class);

    private final Search search;
    private final CountMisses misses;

    SearchController(Search search, CountMisses misses) {
        this.search = search;
        this.misses = misses;
    }

    /**
     * Searches documents, interpretations and answers; without a question, the newest.
     *
     * @param kind kinds of documents, or DOCUMENT, INTERPRETATION, ANSWER, GUIDE, GUIDANCE, STANDARD, RECORD
     */
    @GetMapping
    @PublicEndpoint
    ResponseEntity<SearchAnswer> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "") List<String> validity,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") List<String> issuer,
            @RequestParam(defaultValue = "") List<String> year,
            PageRequest paging) {
        Map<Boolean, List<String>> kinds = kind.stream().collect(Collectors.partitioningBy(SearchController::isType));
        Filters filters = Filters.of(Map.of(
                Facet.TYPE,
                        Stream.concat(type.stream(), kinds.getOrDefault(true, List.of()).stream())
                                .toList(),
                Facet.KIND, kinds.getOrDefault(false, List.of()),
                Facet.VALIDITY, validity,
                Facet.TOPIC, topic,
                Facet.ISSUER, issuer,
                Facet.YEAR, year));
        SearchRequest request =
                new SearchRequest(new Question(q), filters, Order.of(paging.sort()), paging.page(), paging.size());
        SearchAnswer answer = search.find(request);
        boolean narrowed = Stream.of(type, kind, validity, topic, issuer, year).anyMatch(chosen -> !chosen.isEmpty());
        if (answer.total() == 0 && !narrowed && paging.page() == 0) {
            note(q);
        }
        return ResponseEntity.ok().cacheControl(BRIEFLY).body(answer);
    }

    /** Whoever searches has his answer whether or not it can be counted. */
    private void note(String words) {
        try {
            misses.count(words);
        } catch (DataAccessException | TransactionException unavailable) {
            log.warn("A search without results could not be counted", unavailable);
        }
    }

    private static boolean isType(String kind) {
        return Arrays.stream(EntryKind.values()).anyMatch(type -> type.name().equals(kind));
    }
}
