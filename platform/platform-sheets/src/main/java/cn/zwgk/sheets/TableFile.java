package cn.zwgk.sheets;

import cn.zwgk.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody handed in, XLSX or CSV: its first sheet, cell by cell as text. What would unpack to more than the
 * memory is for is refused before it is read.
 */
public final class TableFile {

    /**
     * A line.
     *
     * @param number as the spreadsheet program shows it, from 1
     */
    public record Line(int number, List<String> cells) {

        /** The text of a cell; empty beyond the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int MOST_COLUMNS = 100;
    /** Words, colours and currencies in a format: {@code [$CNY] #,##0} is no day. */
    private static final Pattern BESIDE_FORMAT = Pattern.compile("\\[[^]]*]|\"[^\"]*\"");

    /** 2026年7月1日 and the like; ECMA-376 part 1, 18.8.30. */
    private static final Set<Integer> CHINESE_DAYS = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    /** Only the format of a cell tells a day from a number. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private TableFile() {}

    /**
     * @param mostLines how many lines it may have at most
     * @throws Refused {@code sheet-unreadable}, {@code sheet-too-long}
     */
    public static List<Line> read(String fileName, byte[] content, int mostLines) {
        boolean packed = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        List<Line> lines = packed ? spreadsheet(content, mostLines) : text(content, mostLines);
        if (lines.isEmpty()) {
            throw Refused.invalid("sheet-empty");
        }
        return lines;
    }

    private static List<Line> spreadsheet(byte[] content, int mostLines) {
        requireReasonable(content);
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.limit(mostLines + 1L).forEach(row -> add(lines, new Line(row.getRowNum(), cells(row)), mostLines));
        } catch (IOException | ExcelReaderException | UncheckedIOException | IllegalStateException unreadable) {
            throw Refused.invalid("sheet-unreadable");
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(TableFile::text).orElse(""));
        }
        return cells;
    }

    /** Days are kept as numbers in a spreadsheet; they come out as people write them. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().strip();
        }
        return isDay(cell)
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** By the year in its format, or by one of the numbers that stand for the formats of days in Chinese programs. */
    private static boolean isDay(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        @Nullable Integer number = cell.getDataFormatId();
        return format != null
                ? BESIDE_FORMAT
                        .matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .contains("y")
                : number != null && CHINESE_DAYS.contains(number);
    }

    private static List<Line> text(byte[] content, int mostLines) {
        List<Line> lines = new ArrayList<>();
        String text = decoded(content);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord entry : parser) {
                List<String> cells =
                        entry.stream().limit(MOST_COLUMNS).map(String::strip).toList();
                add(lines, new Line(Math.toIntExact(entry.getRecordNumber()), cells), mostLines);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refused.invalid("sheet-unreadable");
        }
        return lines;
    }

    private static void add(List<Line> lines, Line line, int mostLines) {
        if (lines.size() >= mostLines) {
            throw Refused.invalid("sheet-too-long", mostLines - 1);
        }
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    /** Spreadsheet programs in China save CSV in GB18030 unless told otherwise. */
    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }

    private static void requireReasonable(byte[] content) {
        long unpacked = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw Refused.invalid("sheet-too-large");
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw Refused.invalid("sheet-unreadable");
        }
    }
}
