package cn.zwgk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excel before 2007: redacted until no byte of it is left, and cleaned of names. */
class OldWorkbookTests {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final String XLS = "application/vnd.ms-excel";

    @TempDir
    Path folder;

    private final FileTexts texts = new FileTexts(TIME);
    private final FileRedaction redaction = new FileRedaction(TIME);
    private final CleanCopy cleaning = new CleanCopy(TIME);

    @Test
    void aRedactedWorkbookHoldsNeitherStringsNorNumbersAnyMore() throws IOException {
        Path redacted = folder.resolve("redacted.xls");
        redaction.redact(OldFiles.workbook(folder), XLS, List.of("李小明", OldFiles.PHONE, OldFiles.NUMBER), redacted);
        OldBytes.assertNone(redacted, "李小明", OldFiles.PHONE, OldFiles.NUMBER);
        assertThat(new String(OldBytes.streams(redacted), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(bytes(Double.parseDouble(OldFiles.PHONE)), StandardCharsets.ISO_8859_1));
        try (InputStream content = Files.newInputStream(redacted);
                HSSFWorkbook opened = new HSSFWorkbook(content)) {
            HSSFRow row = opened.getSheet("名单").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("███");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("███████████");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("███先生");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(710);
            assertThat(opened.getSheet("名单").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("王小红");
        }
    }

    @Test
    void aStringThatGoesOverTheBorderOfARecordGoesToo() throws IOException {
        Path file = folder.resolve("long.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("说明");
            for (int i = 0; i < 400; i++) {
                sheet.createRow(i).createCell(0).setCellValue("第" + i + "户李小明" + "说明".repeat(17 + i % 5));
            }
            workbook.write(out);
        }
        Path redacted = folder.resolve("redacted.xls");
        redaction.redact(file, XLS, List.of("李小明"), redacted);
        OldBytes.assertNone(redacted, "李小明");
        assertThat(texts.read(redacted, XLS))
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("李小明"))
                .anyMatch(text -> text.startsWith("第399户███说明"));
    }

    @Test
    void theCleanWorkbookDoesNotSayWhoCommented() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            SheetTests.write(workbook, file);
        }
        assertThat(OldBytes.hold(file, "经办人甲")).isTrue();
        Path clean = folder.resolve("clean.xls");
        cleaning.write(file, XLS, clean);
        OldBytes.assertNone(clean, "经办人甲");
        assertThat(texts.read(clean, XLS)).contains(new Passage("工作表“名单”A2批注", true, "低保户李小明"));
    }

    private static byte[] bytes(double number) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
    }
}
