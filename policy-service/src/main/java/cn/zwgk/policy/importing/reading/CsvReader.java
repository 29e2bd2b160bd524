package cn.zwgk.policy.importing.reading;

import cn.zwgk.sheets.HeadedCsv;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a line of column names, parted by commas, semicolons or tabs, quoted as spreadsheets do it. */
final class CsvReader {

    private static final int HEADER_LOOK_AHEAD = 65_536;

    void read(Path file, Place start, Mapping mapping, EntrySink sink) throws IOException, UnreadableFile {
        try (BufferedReader reader = TextEncoding.open(file);
                CSVParser parser = format(reader).parse(reader)) {
            List<String> columns = parser.getHeaderNames();
            if (columns.stream().noneMatch(mapping::knowsColumn)) {
                throw new UnreadableFile("csv-no-known-column", String.join("、", columns));
            }
            readRecords(parser, columns, start, mapping, sink);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("csv-header-malformed");
        }
    }

    private static void readRecords(
            CSVParser parser, List<String> columns, Place start, Mapping mapping, EntrySink sink) throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            Place place = start.at(parser.getCurrentLineNumber() + 1);
            CSVRecord row;
            try {
                if (!records.hasNext()) {
                    return;
                }
                row = records.next();
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof CSVException)) {
                    throw e.getCause();
                }
                if (sink.wants(place)) {
                    sink.unreadable(Problem.refused(place, "csv-malformed"));
                }
                return;
            }
            if (!sink.wants(place)) {
                continue;
            }
            if (row.size() == columns.size()) {
                sink.document(mapping.document(place, field -> mapping.valueIn(row, columns, field)));
            } else {
                sink.unreadable(Problem.refused(
                        place, "csv-columns-differ", Integer.toString(columns.size()), Integer.toString(row.size())));
            }
        }
    }

    private static CSVFormat format(BufferedReader reader) throws IOException {
        reader.mark(HEADER_LOOK_AHEAD);
        char[] start = new char[HEADER_LOOK_AHEAD - 1];
        int read = Math.max(0, reader.read(start));
        reader.reset();
        String header = new String(start, 0, read).lines().findFirst().orElse("");
        return HeadedCsv.format(header);
    }
}
