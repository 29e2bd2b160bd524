package cn.zwgk.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Several tables in one file, each as a sheet of a workbook. */
public final class Spreadsheet {

    private Spreadsheet() {}

    public static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = XlsxSheet.workbook(bytes)) {
            for (Table table : tables) {
                XlsxSheet sheet = new XlsxSheet(workbook, table.name(), table.heads());
                table.rows().forEach(sheet::row);
                sheet.finish();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
