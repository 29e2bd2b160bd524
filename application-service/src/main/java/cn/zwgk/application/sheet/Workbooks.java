package cn.zwgk.application.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Writes tables as an Excel workbook. Text stays text, so that nothing in it is ever taken for a formula; numbers and days
 * are kept as such, so that they can be added up and sorted.
 */
public final class Workbooks {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE_CHARACTER = 0x2E80;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private Workbooks() {}

    /** A sheet of a workbook. */
    public record Table(String name, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {}

    /** One workbook with these sheets, for the browser to save. */
    public static ResponseEntity<byte[]> download(String fileName, List<Table> tables) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName + ".xlsx"))
                .header("X-Content-Type-Options", "nosniff")
                .body(file(tables));
    }

    /** The header that makes a browser save an answer under this name. */
    public static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    static byte[] file(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "zwgk", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                write(sheet, table);
                sheet.finish();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) {
        int[] widths = new int[table.heads().size()];
        row(sheet, 0, table.heads(), widths);
        sheet.range(0, 0, 0, Math.max(0, widths.length - 1)).style().bold().set();
        sheet.freezePane(0, 1);
        for (int number = 0; number < table.rows().size(); number++) {
            row(sheet, number + 1, table.rows().get(number), widths);
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column], NARROWEST, WIDEST));
        }
    }

    private static void row(Worksheet sheet, int number, List<? extends @Nullable Object> cells, int[] widths) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            switch (cell) {
                case null -> {}
                case Number figure -> sheet.value(number, column, figure);
                case LocalDate day -> {
                    sheet.value(number, column, day);
                    sheet.style(number, column).format("yyyy-mm-dd").set();
                }
                default -> sheet.inlineString(number, column, cell.toString());
            }
            if (cell != null) {
                widths[column] = Math.max(widths[column], width(cell.toString()));
            }
        }
    }

    /** A Chinese character is as wide as two others. */
    private static int width(String text) {
        return 2
                + text.codePoints()
                        .map(character -> character < WIDE_CHARACTER ? 1 : 2)
                        .sum();
    }
}
