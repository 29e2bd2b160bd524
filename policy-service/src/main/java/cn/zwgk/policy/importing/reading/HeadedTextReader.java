package cn.zwgk.policy.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text file as government sites print it: lines of labels and values parted by {@code |}, several pairs a line and values that may be
 * empty, then the title, then the body.
 */
final class HeadedTextReader {

    private final Limits limits;

    HeadedTextReader(Limits limits) {
        this.limits = limits;
    }

    RawDocument read(Path file, Place place) throws IOException, UnreadableFile {
        try (BufferedReader reader = TextEncoding.open(file)) {
            Lines lines = new Lines(reader, limits.lineCharacters());
            Map<Field, RawDocument.Value> values = new EnumMap<>(Field.class);
            Lines.@Nullable Line line = nextWithText(lines);
            while (line != null && isHead(line.text())) {
                readPairs(line, values);
                line = nextWithText(lines);
            }
            if (values.isEmpty()) {
                throw new UnreadableFile("head-missing");
            }
            if (line != null && !values.containsKey(Field.TITLE)) {
                values.put(Field.TITLE, new RawDocument.Value(line.text().strip(), line.number()));
                line = lines.next();
            }
            return new RawDocument(place, values, rest(line, lines), BodyFormat.TEXT);
        }
    }

    private static boolean isHead(String line) {
        return line.indexOf('|') >= 0 || line.indexOf('\uFF5C') >= 0;
    }

    /** A cell in a value's place that is itself a label means that the value before it was left out. */
    private static void readPairs(Lines.Line line, Map<Field, RawDocument.Value> values) {
        String[] cells = line.text().replace('\uFF5C', '|').split("\\|", -1);
        int cell = 0;
        while (cell < cells.length) {
            Field field = Field.ofLabel(cells[cell]).orElse(null);
            String value = cell + 1 < cells.length ? cells[cell + 1].strip() : "";
            boolean valueIsLabel = Field.ofLabel(value).isPresent();
            if (field != null && !valueIsLabel) {
                values.putIfAbsent(field, new RawDocument.Value(value, line.number()));
            } else if (field != null) {
                values.putIfAbsent(field, new RawDocument.Value("", line.number()));
            }
            cell += cells[cell].isBlank() || (valueIsLabel && field != null) ? 1 : 2;
        }
    }

    private static String rest(Lines.@Nullable Line first, Lines lines) throws IOException, UnreadableFile {
        StringBuilder body = new StringBuilder();
        for (Lines.Line line = first; line != null; line = lines.next()) {
            if (line.tooLong()) {
                throw new UnreadableFile("line-too-long", Long.toString(line.number()));
            }
            body.append(line.text()).append('\n');
        }
        return body.toString();
    }

    private static Lines.@Nullable Line nextWithText(Lines lines) throws IOException {
        Lines.Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line;
    }
}
