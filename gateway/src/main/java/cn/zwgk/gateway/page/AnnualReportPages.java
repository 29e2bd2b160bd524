package cn.zwgk.gateway.page;

import cn.zwgk.gateway.GatewayProperties;
import cn.zwgk.gateway.page.PublicData.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 政府信息公开工作年度报告: the list of years, and each report as it was frozen. */
@Component
class AnnualReportPages {

    private static final String PATH = "/openness/annual-reports";

    private final PublicData data;
    private final AbsentPages absent;
    private final Words words;
    private final String organisation;

    AnnualReportPages(PublicData data, AbsentPages absent, Words words, GatewayProperties properties) {
        this.data = data;
        this.absent = absent;
        this.words = words;
        this.organisation = properties.site().organisation();
    }

    Page list() {
        String main = data.get("/annual-reports") instanceof Answer.Found found
                ? Html.heading(words.of("annual-reports"))
                        + Html.list(found.data(), item -> Html.link(PATH + "/", item, "year", "title"))
                : "";
        return Page.of(words.of("annual-reports"), words.of("annual-reports.description", organisation), PATH, main);
    }

    Page of(String year) {
        return switch (data.get("/annual-reports/" + Html.pathSegment(year))) {
            case Answer.Found found -> page(year, found.data());
            case Answer.None _ ->
                Page.of(
                        words.of("annual-reports"),
                        words.of("site.description"),
                        PATH + "/" + Html.pathSegment(year),
                        "");
            case Answer.Missing _, Answer.Gone _ -> absent.missing();
        };
    }

    private static Page page(String year, JsonNode report) {
        String title = Html.text(report, "title");
        String text = Html.text(report, "html");
        return Page.of(
                title,
                Html.beginning(text),
                PATH + "/" + Html.pathSegment(year),
                "<article>" + Html.heading(title) + Html.body(text) + "</article>");
    }
}
