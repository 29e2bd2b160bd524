package cn.zwgk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Notices of the kinds that bureaus publish, written down one batch after another, each when the rules were settled on those
 * before it. Whoever stands in them and how they are worded and laid out is drawn each time (see {@link NoticeHoles}).
 */
final class NoticeTemplates {

    private final List<String> templates;
    private final Strangers strangers;

    /** @param batch the name of the file in {@code notices} */
    NoticeTemplates(String batch, Strangers strangers) {
        this.templates = List.of(read(batch).split("\n====\n"));
        this.strangers = strangers;
    }

    /** The notices of the batch, one of each kind after another. */
    List<Marked> made(int times) {
        return Stream.generate(() -> templates)
                .limit(times)
                .flatMap(List::stream)
                .map(template -> Marked.of(new NoticeHoles(strangers).fill(template)))
                .toList();
    }

    private static String read(String batch) {
        try (InputStream stream = NoticeTemplates.class.getResourceAsStream("notices/" + batch + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
