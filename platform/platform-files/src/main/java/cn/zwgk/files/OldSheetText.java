package cn.zwgk.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Excel 97 to 2003. */
final class OldSheetText {

    private static final double LONG = 1e11;

    private final DataFormatter formatter = formatter();
    private final Passages into;

    private OldSheetText(Passages into) {
        this.into = into;
    }

    static DataFormatter formatter() {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter;
    }

    static void read(Path file, Passages into) throws IOException {
        try (POIFSFileSystem container = OldFile.open(file);
                HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), true)) {
            OldSheetText reader = new OldSheetText(into);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                reader.sheet(workbook.getSheetAt(i), hidden);
            }
            for (Name name : workbook.getAllNames()) {
                into.hidden("定义的名称", name.getNameName());
            }
            OldEmbedded.read(container.getRoot(), into);
            OldFile.properties(container, into);
        } catch (EncryptedDocumentException encrypted) {
            throw UnreadableFile.encrypted();
        }
    }

    private void sheet(Sheet sheet, boolean hidden) {
        String place = (hidden ? "隐藏工作表“" : "工作表“") + sheet.getSheetName() + "”";
        into.add("工作表名称", hidden, sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean inColumn = sheet.isColumnHidden(cell.getColumnIndex());
                String how = row.getZeroHeight() ? "隐藏行" : inColumn ? "隐藏列" : "";
                into.add(place + how + cell.getAddress(), hidden || !how.isEmpty(), text(cell, formatter));
                Comment comment = cell.getCellComment();
                if (comment != null) {
                    into.hidden(
                            place + cell.getAddress() + "批注",
                            comment.getString().getString());
                }
            }
        }
        into.hidden(place + "页眉页脚", headings(sheet));
    }

    /** What a cell shows, long numbers in full. */
    static String text(Cell cell, DataFormatter formatter) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String shown = formatter.formatCellValue(cell);
        if (type == CellType.NUMERIC && shown.contains("E") && Math.abs(cell.getNumericCellValue()) >= LONG) {
            return BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
        }
        return shown.isBlank() && type == CellType.STRING ? cell.getStringCellValue() : shown;
    }

    private static String headings(Sheet sheet) {
        return String.join(
                        " ",
                        sheet.getHeader().getLeft(),
                        sheet.getHeader().getCenter(),
                        sheet.getHeader().getRight(),
                        sheet.getFooter().getLeft(),
                        sheet.getFooter().getCenter(),
                        sheet.getFooter().getRight())
                .strip();
    }
}
