package cn.zwgk.gateway.page;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages: a few with their content, the others as the shell that the portal's script fills. */
@Configuration(proxyBeanMethods = false)
class PageRoutes {

    /** What is no page: interfaces, files and the framework's own. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(api|auth|v3|swagger-ui|webjars|assets|error|actuator)(/.*)?|.*/[^/]*\\.[^/]*");

    /** First parts of the addresses that the portal knows; others are not found, and say so. */
    private static final Set<String> KNOWN = Set.of(
            "search",
            "documents",
            "interpretations",
            "guidance",
            "standards",
            "guides",
            "openness",
            "records",
            "released-information",
            "applications",
            "consultations",
            "messages",
            "hearings",
            "surveys",
            "open-days",
            "commitments",
            "evaluations",
            "attendance",
            "interviews",
            "subscribe",
            "errors",
            "accessibility",
            "about",
            "sitemap",
            "calendar");

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> pages(
            PageWriter writer,
            ListPages lists,
            DocumentPage documents,
            EditionPage editions,
            InterpretationPage interpretations,
            OccasionPages occasions,
            CleanUpPages cleanUps,
            GuidancePages guidance,
            ServicePages services,
            RegisterPages registers,
            OpennessPages openness,
            AnnualReportPages reports,
            ReleasedPages released,
            Words words) {
        return route(page().and(GET("/")), request -> writer.write(lists.home()))
                .andRoute(page().and(path("/documents")), request -> writer.write(lists.documents(request.params())))
                .andRoute(
                        page().and(path("/documents/{id}")),
                        request -> writer.write(documents.of(request.pathVariable("id"))))
                .andRoute(
                        page().and(path("/documents/{id}/editions")),
                        request -> writer.write(editions.list(request.pathVariable("id"))))
                .andRoute(
                        page().and(path("/documents/{id}/editions/{number:\\d+}")),
                        request ->
                                writer.write(editions.of(request.pathVariable("id"), request.pathVariable("number"))))
                .andRoute(page().and(path("/interpretations/events")), request -> writer.write(occasions.list()))
                .andRoute(page().and(path("/interpretations/events/track")), request -> writer.write(occasions.track()))
                .andRoute(
                        page().and(path("/interpretations/events/{id}")),
                        request -> writer.write(occasions.of(request.pathVariable("id"))))
                .andRoute(
                        page().and(path("/interpretations/{id}")),
                        request -> writer.write(interpretations.of(request.pathVariable("id"))))
                .andRoute(page().and(path("/guidance")), request -> writer.write(guidance.list()))
                .andRoute(
                        page().and(path("/guidance/{lifeEvent}")),
                        request -> writer.write(guidance.of(request.pathVariable("lifeEvent"))))
                .andRoute(page().and(path("/standards")), request -> writer.write(services.standards()))
                .andRoute(page().and(path("/guides")), request -> writer.write(services.guides(request.params())))
                .andRoute(
                        page().and(path("/guides/{id}")),
                        request -> writer.write(services.guide(request.pathVariable("id"))))
                .andRoute(page().and(path("/openness/channels")), request -> writer.write(registers.channels()))
                .andRoute(page().and(path("/openness/leadership-group")), request -> writer.write(registers.group()))
                .andRoute(page().and(path("/openness/annual-reports")), request -> writer.write(reports.list()))
                .andRoute(
                        page().and(path("/openness/annual-reports/{year}")),
                        request -> writer.write(reports.of(request.pathVariable("year"))))
                .andRoute(
                        page().and(path("/released-information")),
                        request -> writer.write(released.list(request.params())))
                .andRoute(
                        page().and(path("/released-information/{id}")),
                        request -> writer.write(released.of(request.pathVariable("id"))))
                .andRoute(page().and(path("/openness")), request -> writer.write(openness.catalogue()))
                .andRoute(
                        page().and(path("/openness/{code}")),
                        request -> writer.write(openness.entry(request.pathVariable("code"))))
                .andRoute(
                        page().and(path("/records/{id}")),
                        request -> writer.write(openness.record(request.pathVariable("id"))))
                .andRoute(page().and(path("/search")), request -> writer.write(lists.search(request.params())))
                .andRoute(page().and(path("/clean-ups")), request -> writer.write(cleanUps.list()))
                .andRoute(
                        page().and(path("/clean-ups/{id}")),
                        request -> writer.write(cleanUps.of(request.pathVariable("id"))))
                .andRoute(
                        page().and(path("/targeted/**")),
                        request -> writer.write(
                                Page.withStatus(HttpStatus.OK, words.of("targeted"), words.of("targeted.text"), "")))
                .andRoute(page().and(path("/console/**")), request -> writer.console())
                .andRoute(page(), request -> writer.write(shell(request, words)));
    }

    private static Page shell(ServerRequest request, Words words) {
        String first = request.path().split("/", 3)[1];
        return KNOWN.contains(first)
                ? Page.of("", words.of("site.description"), request.path(), "")
                : Page.withStatus(HttpStatus.NOT_FOUND, words.of("not-found"), words.of("not-found.text"), "");
    }

    private static RequestPredicate page() {
        return request ->
                (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                        && !NO_PAGE.matcher(request.path()).matches()
                        && acceptsHtml(request.headers().accept());
    }

    private static boolean acceptsHtml(List<MediaType> accepted) {
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
    }
}
