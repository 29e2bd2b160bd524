package cn.zwgk.policy.document;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that a document may consist of: structure, tables, links and pictures; no script, style sheet, form or frame. */
final class Sanitising {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center|justify");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")
            .allowElements("b", "strong", "i", "em", "u", "s", "sub", "sup", "small")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption")
            .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("a", "img")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img", "col")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("p", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6")
            .toFactory();

    private Sanitising() {}

    static String clean(String untrustedHtml) {
        return POLICY.sanitize(untrustedHtml);
    }
}
