package cn.zwgk.policy.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables as files that a person opens in Excel or WPS. */
public final class TableFiles {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final double WIDEST = 60;
    private static final double NARROWEST = 10;

    private TableFiles() {}

    /** A workbook with a sheet for each table, for downloading. */
    public static ResponseEntity<byte[]> xlsx(String fileName, List<Table> tables) {
        return file(fileName + ".xlsx", XLSX, workbook(tables));
    }

    /** A CSV file with the mark that makes Excel read it as UTF-8, for downloading. */
    public static ResponseEntity<byte[]> csv(String fileName, Table table) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(table.heads());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(TableFiles::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(fileName + ".csv", CSV, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook with a sheet for each table. */
    public static byte[] workbook(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "zwgk", "1.0")) {
            tables.forEach(table -> write(workbook.newWorksheet(table.name()), table));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) {
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                value(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void value(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                sheet.value(row, column, cell.toString());
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    /** A Chinese character is as wide as two others. */
    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .map(row -> column < row.size() ? row.get(column) : null)
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length() * 2)
                .max()
                .orElse(0);
        int needed = Math.max(longest, table.heads().get(column).length() * 2) + 2;
        return Math.clamp(needed, NARROWEST, WIDEST);
    }

    /** What begins like a formula would be computed by the program that opens the file. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
