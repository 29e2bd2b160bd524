package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.timeliness.DisclosureDeadlines.DeadlineEntry;
import cn.zwgk.policy.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The board as a sheet, as it is seen. */
@Component
public class DeadlineSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final int TITLE_WIDTH = 60;
    private static final int WIDTH = 16;

    private final Wording wording;

    DeadlineSheet(Wording wording) {
        this.wording = wording;
    }

    /** Comma-separated, in UTF-8 with a mark by which spreadsheet programs know it. */
    public byte[] csv(List<DeadlineEntry> entries) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns());
            for (DeadlineEntry entry : entries) {
                printer.printRecord(
                        cells(entry).stream().map(DeadlineSheet::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An Excel workbook with one sheet. */
    public byte[] xlsx(List<DeadlineEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "zwgk", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(wording.text("disclosure.sheet.title"));
            List<String> columns = columns();
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, column == 0 ? TITLE_WIDTH : WIDTH);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < entries.size(); row++) {
                List<String> cells = cells(entries.get(row));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
                sheet.value(row + 1, columns.size() - 2, entries.get(row).remainingWorkingDays());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<String> columns() {
        return List.of(wording.text("disclosure.sheet.columns").split("\\|"));
    }

    private static List<String> cells(DeadlineEntry entry) {
        return List.of(
                entry.title(),
                entry.stateName(),
                Objects.requireNonNullElse(entry.office(), ""),
                entry.startedOn().toString(),
                entry.startName(),
                entry.dueOn().toString(),
                Integer.toString(entry.remainingWorkingDays()),
                entry.lampName());
    }

    /** A title that begins like a formula is text, whatever program opens the sheet. */
    private static String harmless(String cell) {
        boolean number = cell.matches("-?\\d+");
        return !number && FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
