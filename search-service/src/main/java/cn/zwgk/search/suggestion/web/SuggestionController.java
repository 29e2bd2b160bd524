package cn.zwgk.search.suggestion.web;

import cn.zwgk.search.query.Question;
import cn.zwgk.search.suggestion.Suggestion;
import cn.zwgk.search.suggestion.Suggestions;
import cn.zwgk.web.PublicEndpoint;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GET /api/v1/search/suggestions: public. */
@RestController
@RequestMapping(path = "/api/{version}/search/suggestions", version = "1")
class SuggestionController {

    /** The answer. */
    record SuggestionList(List<Suggestion> items) {}

    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping
    @PublicEndpoint
    ResponseEntity<SuggestionList> suggestions(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok().cacheControl(A_WHILE).body(new SuggestionList(suggestions.of(new Question(q))));
    }
}
