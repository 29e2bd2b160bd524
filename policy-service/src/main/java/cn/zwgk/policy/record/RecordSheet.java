package cn.zwgk.policy.record;

import cn.zwgk.sheets.TableFile.Line;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A sheet as records of a class: the first line names the columns, by the fields' names or codes. */
@Component
public class RecordSheet {

    /** A line with what stands in it, by the fields' codes. */
    record SheetRow(int number, Map<String, String> values) {}

    /**
     * What is wrong, and where.
     *
     * @param column as the spreadsheet program shows it; null where no single cell is meant
     */
    public record SheetProblem(
            int row, @Nullable String column, @Nullable String columnName, String code, String message) {}

    private static final int LETTERS = 26;

    private final Problems problems;

    RecordSheet(Problems problems) {
        this.problems = problems;
    }

    Read read(RecordClass of, List<Line> lines) {
        Line header = lines.getFirst();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<SheetProblem> found = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String heading = header.cell(column).replace("*", "").strip();
            String code = of.fields().stream()
                    .filter(field ->
                            field.name().equals(heading) || field.code().equals(heading))
                    .map(RecordField::code)
                    .findFirst()
                    .orElse("");
            if (!heading.isEmpty() && (code.isEmpty() || columns.putIfAbsent(code, column) != null)) {
                String why = code.isEmpty() ? "record-column-unknown" : "record-column-twice";
                found.add(problem(header.number(), letters(column), heading, Refusal.of(why, heading)));
            }
        }
        of.fields().stream()
                .filter(field -> field.required() && !columns.containsKey(field.code()))
                .forEach(field -> found.add(problem(
                        header.number(), null, field.name(), Refusal.of("record-column-missing", field.name()))));
        List<SheetRow> rows = found.isEmpty()
                ? lines.stream().skip(1).map(line -> row(columns, line)).toList()
                : List.of();
        return new Read(this, of, columns, rows, found);
    }

    private static SheetRow row(Map<String, Integer> columns, Line line) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((field, column) -> values.put(field, line.cell(column)));
        return new SheetRow(line.number(), values);
    }

    private SheetProblem problem(int row, @Nullable String column, @Nullable String name, Refusal refusal) {
        return new SheetProblem(row, column, name, refusal.code(), problems.words(refusal));
    }

    /** A, B, … Z, AA. */
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /**
     * What was read of a sheet.
     *
     * @param problems of the header; with any, no row is read
     */
    record Read(
            RecordSheet sheet,
            RecordClass of,
            Map<String, Integer> columns,
            List<SheetRow> rows,
            List<SheetProblem> problems) {

        /** The same refusal, at its place. */
        SheetProblem problem(SheetRow row, Refusal refusal) {
            String field = refusal.field();
            Integer column = field == null ? null : columns.get(field);
            String name = of.fields().stream()
                    .filter(each -> each.code().equals(field))
                    .map(RecordField::name)
                    .findFirst()
                    .orElse(null);
            return sheet.problem(row.number(), column == null ? null : letters(column), name, refusal);
        }
    }
}
