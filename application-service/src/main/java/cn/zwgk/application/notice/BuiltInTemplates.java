package cn.zwgk.application.notice;

import cn.zwgk.application.law.ReplyResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** 内置模板: the wording that comes with the platform, one for each form, for as long as the bureau has none of its own. */
final class BuiltInTemplates {

    private static final ResourceBundle REPLIES =
            ResourceBundle.getBundle("cn.zwgk.application.notice.forms.decision", Locale.ROOT);
    private static final Map<NoticeForm, byte[]> FILES = new ConcurrentHashMap<>();

    private BuiltInTemplates() {}

    /** A Word file to print from, or to change and upload as a template of one's own. */
    static byte[] of(NoticeForm form) {
        return FILES.computeIfAbsent(form, _ -> TemplatePaper.of(lines(form))).clone();
    }

    private static List<String> lines(NoticeForm form) {
        return form.result()
                .map(BuiltInTemplates::reply)
                .orElseGet(() -> text(form.name()))
                .lines()
                .toList();
    }

    private static String reply(ReplyResult result) {
        return text("DECISION")
                .replace("{ground}", result.article().citation())
                .replace("{substance}", REPLIES.getString("result." + result.name()))
                .replace(
                        "{remedy}",
                        REPLIES.getString("remedy." + result.remedy().name()));
    }

    private static String text(String name) {
        try (InputStream content = BuiltInTemplates.class.getResourceAsStream("forms/" + name + ".txt")) {
            if (content == null) {
                throw new IllegalStateException("No built-in template " + name);
            }
            return new InputStreamReader(content, StandardCharsets.UTF_8).readAllAsString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
