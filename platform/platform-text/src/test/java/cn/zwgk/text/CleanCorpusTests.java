package cn.zwgk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many real texts without personal data are flagged. The texts are not in the repository: give gzipped files with a JSON
 * object a line, whose {@code text} is the text, as {@code -Dzwgk.screening.corpus=laws.jsonl.gz,documents.jsonl.gz}.
 */
@EnabledIfSystemProperty(named = "zwgk.screening.corpus", matches = ".+")
class CleanCorpusTests {

    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    @Test
    void fewerThanOneInAHundredAreFlagged() throws IOException {
        for (String file : System.getProperty("zwgk.screening.corpus").split(",", -1)) {
            List<String> flagged = new ArrayList<>();
            int read = 0;
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    List<Sighting> found = TextScreen.sightings(text(line));
                    read++;
                    if (!found.isEmpty()) {
                        flagged.add(found.toString());
                    }
                }
            }
            System.out.println(file + ": " + flagged.size() + " of " + read + " flagged");
            assertThat(flagged).as(file).hasSizeLessThanOrEqualTo(read / 100);
        }
    }

    private static String text(String line) {
        Matcher text = TEXT.matcher(line);
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
