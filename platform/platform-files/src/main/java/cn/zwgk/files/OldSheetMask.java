package cn.zwgk.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Masks the cells of an old workbook by what they show: numbers, dates, results of formulas. All strings are masked, used or not. */
final class OldSheetMask {

    private final Sought sought;
    private final DataFormatter formatter = OldSheetText.formatter();

    private OldSheetMask(Sought sought) {
        this.sought = sought;
    }

    static void write(DirectoryNode source, Sought sought, Path target) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(source, true);
                OutputStream out = Files.newOutputStream(target)) {
            OldSheetMask mask = new OldSheetMask(sought);
            mask.strings(workbook);
            for (Sheet sheet : workbook) {
                mask.cells(sheet);
            }
            workbook.write(out);
        }
    }

    /** Where cells keep their text; what no cell uses any more stays in it. */
    private void strings(HSSFWorkbook workbook) {
        if (workbook.getInternalWorkbook().findFirstRecordBySid(SSTRecord.sid) instanceof SSTRecord strings) {
            for (int i = 0; i < strings.getNumUniqueStrings(); i++) {
                UnicodeString string = strings.getString(i);
                if (sought.in(string.getString())) {
                    string.setString(sought.masked(string.getString()));
                }
            }
        }
    }

    private void cells(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                mask(cell);
                Comment comment = cell.getCellComment();
                if (comment != null && sought.in(comment.getString().getString())) {
                    comment.setString(new HSSFRichTextString(
                            sought.masked(comment.getString().getString())));
                }
            }
        }
    }

    private void mask(Cell cell) {
        String shown = OldSheetText.text(cell, formatter);
        boolean computed = cell.getCellType() == CellType.FORMULA;
        if (sought.in(shown) || (computed && sought.in(cell.getCellFormula()))) {
            cell.setBlank();
            cell.setCellValue(sought.masked(shown));
        }
    }
}
