package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The standard catalogue as a page of its own, to be printed or kept. */
@Component
public class StandardCatalogueHtml {

    private final StandardCatalogue catalogue;
    private final Wording wording;
    private final InstantSource time;
    private final String organisation;

    StandardCatalogueHtml(
            StandardCatalogue catalogue,
            Wording wording,
            InstantSource time,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.time = time;
        this.organisation = organisation;
    }

    public String page() {
        StringBuilder rows = new StringBuilder();
        catalogue.rows().forEach(row -> rows.append(line("td", row)).append('\n'));
        return """
                <!doctype html>
                <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p>
                <table border="1" cellspacing="0" cellpadding="4"><caption>%1$s</caption>
                <thead>%3$s</thead>
                <tbody>
                %4$s</tbody></table></body></html>
                """.formatted(
                HtmlUtils.htmlEscape(wording.text("catalogue.standard.title", organisation)),
                wording.text("catalogue.standard.as-of", ChinaTime.today(time).toString()),
                line("th scope=\"col\"", catalogue.header()),
                rows);
    }

    private static String line(String cell, List<String> texts) {
        StringBuilder line = new StringBuilder("<tr>");
        String end = cell.substring(0, 2);
        texts.forEach(text -> line.append('<')
                .append(cell)
                .append('>')
                .append(HtmlUtils.htmlEscape(text))
                .append("</")
                .append(end)
                .append('>'));
        return line.append("</tr>").toString();
    }
}
