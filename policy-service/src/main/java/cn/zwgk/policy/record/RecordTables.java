package cn.zwgk.policy.record;

import cn.zwgk.policy.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** Records as sheets: the template to fill in, and the list to take away. */
@Component
public class RecordTables {

    /** So that spreadsheet programs take the file for UTF-8. */
    private static final String MARK = "\uFEFF";

    /** An empty sheet with the columns of the class; what has to be filled carries a star. */
    public byte[] template(RecordClass of) {
        return Spreadsheet.of(of.name(), headings(of), List.of());
    }

    /** The same for programs that know no spreadsheets. */
    public byte[] csvTemplate(RecordClass of) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(headings(of));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the public sees of these records. */
    public byte[] list(RecordClass of, List<StructuredRecord> records) {
        List<RecordField> fields = of.publicFields();
        return Spreadsheet.of(
                of.name(),
                fields.stream().map(RecordField::name).toList(),
                records.stream()
                        .map(each -> fields.stream()
                                .map(field -> each.values().getOrDefault(field.code(), ""))
                                .toList())
                        .toList());
    }

    private static List<String> headings(RecordClass of) {
        return of.fields().stream()
                .map(field -> field.required() ? field.name() + "*" : field.name())
                .toList();
    }
}
