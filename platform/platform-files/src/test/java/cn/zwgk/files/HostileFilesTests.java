package cn.zwgk.files;

import static cn.zwgk.files.MadeFiles.DOCX;
import static cn.zwgk.files.MadeFiles.XLSX;
import static cn.zwgk.files.MadeFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, locked or made to harm: each is refused with a code, soon, and nothing else happens. */
class HostileFilesTests {

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PDF,
                DOCX,
                XLSX,
                MadeFiles.OFD,
                ZIP,
                "application/msword",
                "application/vnd.ms-excel",
                "application/vnd.ms-powerpoint",
                "image/jpeg"
            })
    void whatIsNotWhatItSaysIsBroken(String type) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "nothing of the sort");
        assertThat(refusal(file, type)).isEqualTo("file-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCX, XLSX, MadeFiles.OFD})
    void anotherZipIsNotADocument(String type) throws IOException {
        Path file = MadeFiles.zip(folder.resolve("file"), Map.of("readme.txt", "text"));
        assertThat(refusal(file, type)).isEqualTo("file-broken");
    }

    @Test
    void anEncryptedPdfIsToldApart() throws IOException {
        try (MadePdf made = new MadePdf()) {
            made.page(MadePdf.text(72, 700, "张三"));
            made.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(refusal(made.save(folder), PDF)).isEqualTo("file-encrypted");
        }
    }

    @Test
    void anEncryptedOfficeDocumentIsToldApart() throws Exception {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream target = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write("content".getBytes(StandardCharsets.US_ASCII));
            }
            container.writeFilesystem(target);
        }
        assertThat(refusal(file, DOCX)).isEqualTo("file-encrypted");
    }

    @Test
    void anEncryptedOldWorkbookIsToldApart() throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("名单").createRow(0).createCell(0).setCellValue("张三");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(file, "application/vnd.ms-excel")).isEqualTo("file-encrypted");
    }

    @Test
    void aZipBombIsSeenWhileItUnfolds() throws IOException {
        assertThat(refusal(MadeFiles.bomb(folder.resolve("bomb"), "word/document.xml", 64), DOCX))
                .isEqualTo("file-too-complex");
    }

    @Test
    void tooManyPartsAreNotCounted() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 4_001; i++) {
            parts.put("word/part" + i + ".xml", "");
        }
        assertThat(refusal(MadeFiles.zip(folder.resolve("many"), parts), DOCX)).isEqualTo("file-too-complex");
    }

    @Test
    void archivesInArchivesAreOpenedOnlySoDeep() throws IOException {
        Path inner = MadeFiles.zip(folder.resolve("0.zip"), Map.of("a.txt", "张三"));
        for (int depth = 1; depth <= 4; depth++) {
            Path outer = folder.resolve(depth + ".zip");
            SheetTests.embed(MadeFiles.zip(folder.resolve("empty"), Map.of("b.txt", "")), "inner.zip", inner, outer);
            inner = outer;
        }
        assertThat(refusal(inner, ZIP)).isEqualTo("file-too-complex");
        assertThat(new FileTexts(TIME).read(folder.resolve("2.zip"), ZIP))
                .extracting(Passage::text)
                .contains("张三");
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String document = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY b \"张三\">]>"
                + "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&x;&b;</w:t></w:r></w:p></w:document>";
        Path file = MadeFiles.zip(folder.resolve("entities"), Map.of("word/document.xml", document));
        assertThat(refusal(file, DOCX)).isEqualTo("file-broken");
    }

    @Test
    void elementsInElementsWithoutEndAreRefused() throws IOException {
        String deep = "<w:p xmlns:w=\"w\">" + "<w:r>".repeat(200_000) + "</w:r>".repeat(200_000) + "</w:p>";
        Path file = MadeFiles.zip(folder.resolve("deep"), Map.of("word/document.xml", deep));
        assertThat(refusal(file, DOCX)).startsWith("file-");
    }

    @Test
    void moreTextThanAnybodyWouldPublishIsRefused() throws IOException {
        String body = paragraph("公示".repeat(100_000)).repeat(30);
        assertThat(refusal(MadeFiles.docx(folder, "", body, Map.of()), DOCX)).isEqualTo("file-too-complex");
    }

    @Test
    void aPdfWhoseStreamsInflateWithoutMeasureIsRefusedBeforeTheyAreRead() throws IOException {
        try (MadePdf made = new MadePdf()) {
            made.page(" ".repeat(64 * 1024 * 1024));
            Path file = made.save(folder);
            assertThat(Files.size(file)).isLessThan(1024 * 1024);
            assertThat(refusal(file, PDF)).isEqualTo("file-too-complex");
        }
    }

    @Test
    void readingEndsWhenItsTimeIsUp() throws IOException {
        String body = paragraph("公示").repeat(50_000);
        Path file = MadeFiles.docx(folder, "", body, Map.of());
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> new FileTexts(Duration.ofMillis(1)).read(file, DOCX));
        assertThat(refused.code()).isEqualTo("file-too-complex");
    }

    @Test
    void aParserThatNeverComesBackIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> TimeLimit.run(Duration.ofMillis(10), () -> {
                    never.await();
                    return true;
                }));
        assertThat(refused.code()).isEqualTo("file-too-complex");
    }

    private String refusal(Path file, String type) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> new FileTexts(TIME).read(file, type));
        assertThat(refused).isNotNull();
        return refused.code();
    }
}
