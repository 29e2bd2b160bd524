package cn.zwgk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Real texts that are not in the repository: gzipped files with a JSON object a line, which has a {@code title} and a {@code text}. */
public final class Corpus {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private Corpus() {}

    /** A text of the corpus. */
    public record Text(String title, String text) {}

    /** All of a file. */
    public static List<Text> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new Text(value(line, "title"), value(line, "text")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(String line, String field) {
        Matcher text = Pattern.compile("\"" + field + "\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"")
                .matcher(line);
        return text.find()
                ? ESCAPED.matcher(text.group(1))
                        .replaceAll(escape -> Matcher.quoteReplacement(plain(escape.group(1), escape.group(2))))
                : "";
    }

    private static String plain(@Nullable String code, @Nullable String letter) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (String.valueOf(letter)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> String.valueOf(letter);
        };
    }
}
