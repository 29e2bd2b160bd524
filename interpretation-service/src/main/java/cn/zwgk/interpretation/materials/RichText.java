package cn.zwgk.interpretation.materials;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Text with headings, lists, tables, links and pictures, and nothing that runs, tracks or dresses up. */
public final class RichText {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "hr", "blockquote", "ul", "ol", "li", "figure", "figcaption")
            .allowElements("strong", "b", "em", "i", "u", "sub", "sup", "a", "img")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowStandardUrlProtocols()
            .allowAttributes("href", "title")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowAttributes("id")
            .matching(ANCHOR)
            .globally()
            .toFactory();

    private RichText() {}

    /** The same text without what is not allowed. */
    public static String sanitise(String html) {
        return HARMLESS.sanitize(html);
    }

    /** The words alone. */
    public static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** Whether a picture in the text has no words for people who cannot see it. */
    public static boolean hasPictureWithoutText(String html) {
        return Jsoup.parseBodyFragment(html).select("img").stream()
                .anyMatch(picture -> picture.attr("alt").isBlank());
    }
}
