package cn.zwgk.policy.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet. Every cell is text, so that nothing in it is ever taken for a formula. */
public final class Spreadsheet {

    /** What it is sent as. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MADE_BY = "zwgk";
    private static final String VERSION = "1.0";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private Spreadsheet() {}

    /** @param header the first line, which stays in sight */
    public static byte[] of(String name, List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, MADE_BY, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(name);
            write(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            for (int index = 0; index < rows.size(); index++) {
                write(sheet, index + 1, rows.get(index));
            }
            for (int column = 0; column < header.size(); column++) {
                sheet.width(column, width(column, header, rows));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }

    /** Chinese characters take the width of two letters. */
    private static int width(int column, List<String> header, List<List<String>> rows) {
        int longest = Math.max(
                header.get(column).length(),
                rows.stream()
                        .limit(200)
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0));
        return Math.clamp(longest * 2L + 2, NARROWEST, WIDEST);
    }
}
