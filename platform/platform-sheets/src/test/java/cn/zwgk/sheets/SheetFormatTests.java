package cn.zwgk.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<@Nullable Object> ROW = Arrays.asList("低保标准", new BigDecimal("1E+3"), DAY, null, -3);
    private static final Table TABLE = new Table("标准", List.of("名称", "金额", "施行日期", "备注", "剩余"), List.of(ROW));

    @Test
    void csvIsKnownAsUtf8AndSaysNumbersAndDaysAsPeopleWriteThem() {
        assertThat(csv(TABLE)).isEqualTo("\uFEFF名称,金额,施行日期,备注,剩余\r\n低保标准,1000,2026-07-01,,-3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatBeginsLikeAFormulaIsTextInEitherFormat(String text) throws IOException {
        Table table = new Table("表", List.of("名称"), List.of(List.of(text)));
        assertThat(csv(table)).contains("'" + text);
        Cell cell = cell(SheetFormat.XLSX.file(table), 1, 0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void aWorkbookKeepsNumbersAsNumbersAndDaysAsDays() throws IOException {
        byte[] file = SheetFormat.XLSX.file(TABLE);
        assertThat(cell(file, 1, 1).asNumber()).isEqualByComparingTo("1000");
        assertThat(cell(file, 1, 2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell(file, 1, 2).asDate().toLocalDate()).isEqualTo(DAY);
        assertThat(cell(file, 1, 4).asNumber()).isEqualByComparingTo("-3");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(SheetFormat format) {
        byte[] file = format.file(TABLE);
        List<TableFile.Line> lines = TableFile.read("表." + format.extension(), file, 10);
        assertThat(lines).extracting(TableFile.Line::number).containsExactly(1, 2);
        assertThat(lines.getLast().cells()).containsExactly("低保标准", "1000", "2026-07-01", "", "-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy\"年\"m\"月\"d\"日\" | 2026-07-01",
                "yyyy/m/d | 2026-07-01",
                "[$CNY] #,##0 | 46204",
                "[Yellow]0.00 | 46204"
            })
    void aNumberIsADayIfItsFormatSaysSo(String format, String read) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            sheet.value(0, 0, 46204);
            sheet.style(0, 0).format(format).set();
        }
        assertThat(TableFile.read("表.xlsx", out.toByteArray(), 10).getFirst().cell(0))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void aLongTableIsWrittenRowByRow(SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out, "表", List.of("序号", "名称"))) {
            IntStream.rangeClosed(1, 1000).forEach(number -> sheet.row(List.of(number, "文件" + number)));
        }
        List<TableFile.Line> lines = TableFile.read("表." + format.extension(), out.toByteArray(), 2000);
        assertThat(lines).hasSize(1001);
        assertThat(lines.getLast().cells()).containsExactly("1000", "文件1000");
    }

    @Test
    void severalTablesAreSheetsOfOneWorkbook() throws IOException {
        Table other = new Table("其他", List.of("名称"), List.of(List.of("甲"), List.of("乙")));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(List.of(TABLE, other))))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("标准", "其他");
            assertThat(workbook.findSheet("其他").orElseThrow().read()).hasSize(3);
        }
    }

    private static String csv(Table table) {
        return new String(SheetFormat.CSV.file(table), StandardCharsets.UTF_8);
    }

    private static Cell cell(byte[] workbook, int row, int column) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().get(row).getCell(column);
        }
    }
}
