package cn.zwgk.policy.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line. */
final class JsonLinesReader {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Limits limits;

    JsonLinesReader(Limits limits) {
        this.limits = limits;
    }

    void read(Path file, Place start, Mapping mapping, EntrySink sink) throws IOException, UnreadableFile {
        try (BufferedReader reader = TextEncoding.open(file)) {
            Lines lines = new Lines(reader, limits.lineCharacters());
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                Place place = start.at(line.number());
                if ((line.tooLong() || !line.text().isBlank()) && sink.wants(place)) {
                    readLine(line, place, mapping, sink);
                }
            }
        }
    }

    private void readLine(Lines.Line line, Place place, Mapping mapping, EntrySink sink) {
        if (line.tooLong()) {
            sink.unreadable(Problem.refused(place, "line-too-long", Long.toString(line.number())));
            return;
        }
        JsonNode object;
        try {
            object = json.readTree(line.text());
        } catch (JacksonException e) {
            sink.unreadable(Problem.refused(place, "json-malformed", Integer.toString(column(e))));
            return;
        }
        if (object.isObject()) {
            sink.document(mapping.document(place, field -> mapping.valueAt(object, field)));
        } else {
            sink.unreadable(Problem.refused(place, "json-not-an-object"));
        }
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }
}
