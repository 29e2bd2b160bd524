package cn.zwgk.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook. Text is kept as text, so that nothing in it is ever taken for a formula; numbers and days are kept as
 * such, so that they can be added up and sorted. The heads stay in sight.
 */
final class XlsxSheet implements SheetWriter {

    private static final String MADE_BY = "zwgk";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    /** So many rows are held at a time; the first of them tell how wide the columns are. */
    private static final int HELD = 200;

    private final Worksheet sheet;
    private final int[] widths;
    private int next;

    XlsxSheet(Workbook workbook, String name, List<String> heads) {
        this.sheet = workbook.newWorksheet(name);
        this.widths = new int[heads.size()];
        for (int column = 0; column < heads.size(); column++) {
            put(column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, MADE_BY, VERSION);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                put(column, cell);
            }
        }
        next++;
        if (next % HELD == 0) {
            letGo();
        }
    }

    /** Completes the sheet; the workbook may get others. */
    void finish() throws IOException {
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        finish();
        sheet.getWorkbook().close();
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            default -> {
                // In the cell itself: a table of all texts would have to be held to the end.
                sheet.inlineString(next, column, cell.toString());
                sheet.style(next, column).wrapText(true).set();
            }
        }
        widths[column] = Math.max(widths[column], width(cell.toString()));
        sheet.width(column, Math.clamp(widths[column], NARROWEST, WIDEST));
    }

    /** A Chinese character is as wide as two others; there is some room beside the text. */
    private static int width(String text) {
        return 2
                + text.codePoints()
                        .map(character -> character < FIRST_WIDE_CHARACTER ? 1 : 2)
                        .sum();
    }

    private void letGo() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
