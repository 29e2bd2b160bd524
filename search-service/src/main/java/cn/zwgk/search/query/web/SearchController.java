package cn.zwgk.search.query.web;

import cn.zwgk.search.content.EntryKind;
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
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
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

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /**
     * Searches documents, interpretations and answers; without a question, the newest.
     *
     * @param kind kinds of documents, or DOCUMENT, INTERPRETATION, ANSWER, GUIDE, STANDARD, RECORD
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
        return ResponseEntity.ok().cacheControl(BRIEFLY).body(search.find(request));
    }

    private static boolean isType(String kind) {
        return Arrays.stream(EntryKind.values()).anyMatch(type -> type.name().equals(kind));
    }
}
