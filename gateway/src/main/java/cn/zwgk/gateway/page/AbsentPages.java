package cn.zwgk.gateway.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is said in the place of a page that is not there. */
@Component
class AbsentPages {

    private final Words words;

    AbsentPages(Words words) {
        this.words = words;
    }

    /** Nothing has this address. */
    Page missing() {
        return Page.withStatus(
                HttpStatus.NOT_FOUND,
                words.of("not-found"),
                words.of("not-found.text"),
                Html.heading(words.of("not-found")) + "<p>" + words.of("not-found.text") + "</p>");
    }

    /** It was published once and was withdrawn, for the reason that the problem gives. */
    Page withdrawn(JsonNode problem) {
        String reason = Html.text(problem, "detail");
        return Page.withStatus(
                HttpStatus.GONE,
                words.of("withdrawn"),
                reason,
                Html.heading(words.of("withdrawn")) + "<p>" + Html.escape(reason) + "</p>");
    }
}
