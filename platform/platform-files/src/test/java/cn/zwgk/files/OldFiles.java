package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files of before 2007 with people in them. */
final class OldFiles {

    static final String NUMBER = "11010519491231002X";
    static final String PHONE = "13800138000";

    private OldFiles() {}

    /** Saved by an office program: with a table, a hidden text, a deleted one, a comment, a header and an author. */
    static Path document(Path folder) throws IOException {
        Path file = folder.resolve("document.doc");
        try (InputStream content = Objects.requireNonNull(OldFiles.class.getResourceAsStream("low-income.doc"))) {
            Files.write(file, content.readAllBytes());
        }
        return file;
    }

    static Path workbook(Path folder) throws IOException {
        Path file = folder.resolve("list.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet list = workbook.createSheet("名单");
            list.createRow(0).createCell(0).setCellValue("姓名");
            HSSFRow row = list.createRow(1);
            row.createCell(0).setCellValue("李小明");
            row.createCell(1).setCellValue(Double.parseDouble(PHONE));
            HSSFCell formula = row.createCell(2);
            formula.setCellFormula("\"李小明\"&\"先生\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            row.createCell(3).setCellValue(710);
            row.createCell(4).setCellValue(NUMBER);
            list.createRow(2).createCell(0).setCellValue("王小红");
            list.getHeader().setCenter("编制：李小明");
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("李小明 " + NUMBER);
            workbook.write(out);
        }
        return file;
    }

    static Path slides(Path folder) throws IOException {
        Path file = folder.resolve("slides.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            box(show.createSlide(), "低保户李小明");
            HSLFSlide hidden = show.createSlide();
            box(hidden, "电话" + PHONE);
            hidden.setHidden(true);
            show.write(out);
        }
        return file;
    }

    private static void box(HSLFSlide slide, String text) {
        HSLFTextBox box = slide.createTextBox();
        box.setText(text);
    }
}
