package cn.zwgk.policy.sheet;

import cn.zwgk.web.Refused;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The Chinese font of the machine, which a PDF carries with it as far as it uses it. Read for each file and let go again:
 * it is larger than everything else that a file needs.
 */
@Component
class ChineseFont {

    private static final Logger LOG = LoggerFactory.getLogger(ChineseFont.class);

    /** Where systems keep one; the number chooses the simplified face of a collection. */
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,2",
            "/usr/share/fonts/opentype/source-han-sans/SourceHanSansSC-Regular.otf",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
            "/System/Library/Fonts/STHeiti Light.ttc,1",
            "C:/Windows/Fonts/simsun.ttc,0");

    private final String configured;

    ChineseFont(@Value("${zwgk.sheet.font:}") String configured) {
        this.configured = configured;
    }

    /** @throws Refused 503 {@code chinese-font-missing}, and the log says what to install */
    BaseFont load() {
        String font = Stream.concat(Stream.of(configured), USUAL.stream())
                .filter(one -> !one.isBlank() && Files.isReadable(Path.of(one.replaceFirst(",\\d+$", ""))))
                .findFirst()
                .orElseThrow(ChineseFont::missing);
        try {
            return BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + font + " cannot be read", e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font " + font + " cannot be used", e);
        }
    }

    private static Refused missing() {
        LOG.error(
                "No Chinese font on this machine: install fonts-noto-cjk, or name one in zwgk.sheet.font (ZWGK_SHEET_FONT)");
        return Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "chinese-font-missing");
    }
}
