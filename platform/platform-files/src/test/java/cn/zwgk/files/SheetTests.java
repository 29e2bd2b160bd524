package cn.zwgk.files;

import static cn.zwgk.files.MadeFiles.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, made by the library that reads the old format, so that both formats hold the same. */
class SheetTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String XLS = "application/vnd.ms-excel";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);

    @Test
    void everyCellHasItsAddressAlsoWhereItIsHidden() throws IOException {
        assertThat(texts.read(workbook(folder), XLSX))
                .contains(
                        new Passage("工作表“名单”A2", false, "李小明"),
                        new Passage("工作表“名单”B2", false, "13800138000"),
                        new Passage("工作表“名单”隐藏列C2", true, "明州市鼓楼区解放路8号"),
                        new Passage("工作表“名单”隐藏行A3", true, "王小红"),
                        new Passage("工作表“名单”A2批注", true, "低保户李小明"),
                        new Passage("隐藏工作表“底稿”A1", true, "李小明"));
    }

    @Test
    void theOldFormatReadsTheSame() throws IOException {
        Path file = folder.resolve("old.xls");
        try (Workbook old = new HSSFWorkbook()) {
            write(old, file);
        }
        assertThat(texts.read(file, XLS))
                .contains(
                        new Passage("工作表“名单”A2", false, "李小明"),
                        new Passage("工作表“名单”B2", false, "13800138000"),
                        new Passage("工作表“名单”隐藏列C2", true, "明州市鼓楼区解放路8号"),
                        new Passage("工作表“名单”隐藏行A3", true, "王小红"),
                        new Passage("工作表“名单”A2批注", true, "低保户李小明"),
                        new Passage("隐藏工作表“底稿”A1", true, "李小明"));
    }

    @Test
    void redactedCellsAreGoneFromCellsSharedStringsFormulasAndComments() throws IOException {
        Path redacted = folder.resolve("redacted.xlsx");
        new FileRedaction(TIME).redact(workbook(folder), XLSX, List.of("李小明", "13800138000"), redacted);
        assertThat(texts.read(redacted, XLSX))
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("李小明") || text.contains("13800138000"))
                .contains("低保户███", "王小红");
        try (Workbook opened = WorkbookFactory.create(redacted.toFile())) {
            Sheet list = opened.getSheet("名单");
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("███");
            assertThat(list.getRow(1).getCell(1).getStringCellValue()).isEqualTo("███████████");
            assertThat(list.getRow(1).getCell(3).getStringCellValue()).isEqualTo("███先生");
        }
    }

    @Test
    void aCleanCopyKeepsEveryCellAndNamesNobody() throws IOException {
        Path clean = folder.resolve("clean.xlsx");
        new CleanCopy(TIME).write(workbook(folder), XLSX, clean);
        List<Passage> passages = texts.read(clean, XLSX);
        assertThat(passages).contains(new Passage("工作表“名单”B2", false, "13800138000"));
        assertThat(passages).noneMatch(passage -> passage.text().contains("经办人甲"));
        try (Workbook opened = WorkbookFactory.create(clean.toFile())) {
            Comment comment = opened.getSheet("名单").getRow(1).getCell(0).getCellComment();
            assertThat(comment.getAuthor()).isEqualTo("作者");
        }
    }

    @Test
    void aCleanCopyOfTheOldFormatNamesNobody() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createInformationProperties();
            old.getSummaryInformation().setAuthor("Jingbanren Jia");
            write(old, file);
        }
        Path clean = folder.resolve("clean.xls");
        new CleanCopy(TIME).write(file, XLS, clean);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("Jingbanren");
        assertThat(new String(Files.readAllBytes(clean), StandardCharsets.ISO_8859_1))
                .doesNotContain("Jingbanren");
        assertThat(texts.read(clean, XLS)).contains(new Passage("工作表“名单”A2", false, "李小明"));
    }

    static Path workbook(Path folder) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("经办人甲");
            write(workbook, file);
        }
        return file;
    }

    /** Puts a file into another, as programs embed one. */
    static void embed(Path outer, String name, Path inner, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(outer.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                zip.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(name));
            Files.copy(inner, out);
            out.closeEntry();
        }
    }

    static void write(Workbook workbook, Path file) throws IOException {
        Sheet list = workbook.createSheet("名单");
        list.createRow(0).createCell(0).setCellValue("姓名");
        Cell name = list.createRow(1).createCell(0);
        name.setCellValue("李小明");
        list.getRow(1).createCell(1).setCellValue(13800138000d);
        list.getRow(1).createCell(2).setCellValue("明州市鼓楼区解放路8号");
        Cell formula = list.getRow(1).createCell(3);
        formula.setCellFormula("\"李小明\"&\"先生\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        list.setColumnHidden(2, true);
        list.createRow(2).createCell(0).setCellValue("王小红");
        list.getRow(2).setZeroHeight(true);
        comment(workbook, name);
        workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("李小明");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static void comment(Workbook workbook, Cell cell) {
        CreationHelper helper = workbook.getCreationHelper();
        Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
        Comment comment = drawing.createCellComment(helper.createClientAnchor());
        comment.setString(helper.createRichTextString("低保户李小明"));
        comment.setAuthor("经办人甲");
        cell.setCellComment(comment);
    }
}
