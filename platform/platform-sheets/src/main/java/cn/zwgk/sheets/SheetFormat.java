package cn.zwgk.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a table can be taken away as; both open in Excel and in WPS. */
public enum SheetFormat {
    /** For programs that know no workbooks. */
    CSV("text/csv;charset=UTF-8"),
    /** Excel workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format with this extension. */
    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** As it stands in file names. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a file with one table.
     *
     * @param name of the sheet, where the format has such names
     */
    public SheetWriter open(OutputStream out, String name, List<String> heads) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, heads);
            case XLSX -> new XlsxSheet(XlsxSheet.workbook(out), name, heads);
        };
    }

    /** The table as a whole file. */
    public byte[] file(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = open(bytes, table.name(), table.heads())) {
            table.rows().forEach(sheet::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The answer that a browser saves as a file.
     *
     * @param fileName without extension
     */
    public ResponseEntity.BodyBuilder download(String fileName) {
        String disposition = ContentDisposition.attachment()
                .filename(fileName + "." + extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The table for saving, under its own name. */
    public ResponseEntity<byte[]> download(Table table) {
        return download(table.name()).body(file(table));
    }
}
