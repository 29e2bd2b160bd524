package cn.zwgk.application.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.zwobble.mammoth.DocumentConverter;

/** Shows a Word file in a browser: its text and order, cleaned of everything that could run or load. */
final class NoticeHtml {

    private static final String STYLES = """
            p[style-name='公文标题'] => h1:fresh
            p[style-name='公文编号'] => p.number:fresh
            p[style-name='公文落款'] => p.right:fresh
            """;
    private static final Safelist KEPT =
            Safelist.relaxed().removeTags("img", "a").addAttributes("p", "class");

    private NoticeHtml() {}

    /** A fragment, without head and body. */
    static String of(byte[] word) {
        try {
            String html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .convertToHtml(new ByteArrayInputStream(word))
                    .getValue();
            return Jsoup.clean(html, KEPT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
