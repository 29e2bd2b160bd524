package cn.zwgk.policy.standard;

import static java.util.stream.Collectors.toMap;

import cn.zwgk.policy.standard.SheetDraft.DraftCell;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Standards as CSV: out as spreadsheets open it, and in as cells of a sheet. */
@Component
public class StandardFiles {

    /** Excel needs it to take the text for what it is. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("district", "category", "amount", "unit", "from", "until", "document", "number", "remark");

    private final StandardLists lists;
    private final Amounts amounts;
    private final DecidingDocuments documents;
    private final Wording wording;

    StandardFiles(StandardLists lists, Amounts amounts, DecidingDocuments documents, Wording wording) {
        this.lists = lists;
        this.amounts = amounts;
        this.documents = documents;
        this.wording = wording;
    }

    /** @param asOf what holds on that day; null for all that was ever set */
    @Transactional(readOnly = true)
    public String csv(@Nullable LocalDate asOf) {
        List<Amount> listed = asOf == null ? amounts.all() : amounts.on(asOf);
        Map<String, Category> categories =
                lists.categories().stream().collect(toMap(Category::code, Function.identity()));
        Map<String, String> districts = lists.districts().stream().collect(toMap(District::code, District::name));
        Map<UUID, DecidingDocument> deciding =
                documents.of(listed.stream().map(Amount::documentId).distinct().toList());
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(COLUMNS.stream().map(this::column).toList());
            for (Amount amount : listed) {
                Category category = categories.get(amount.cell().category());
                DecidingDocument document = deciding.get(amount.documentId());
                printer.printRecord(
                        safe(districts.get(amount.cell().district())),
                        safe(category == null ? amount.cell().category() : category.title()),
                        amount.value().toPlainString(),
                        safe(category == null ? null : category.unit()),
                        amount.period().from(),
                        amount.period().until(),
                        safe(document == null ? null : document.title()),
                        safe(document == null ? null : document.documentNumber()),
                        safe(
                                amount.supersededAt() == null
                                        ? amount.reason()
                                        : wording.text("standard.csv.superseded")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Reads the cells of a file with the columns that {@link #csv} writes; only district, category and amount are needed.
     *
     * @throws Refused {@code standard-csv-malformed}, {@code standard-csv-columns}
     */
    public List<DraftCell> cells(String csv) {
        String plain = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        String first = plain.lines().findFirst().orElse("");
        char separator =
                first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(plain))) {
            for (String needed : List.of("district", "category", "amount")) {
                if (!parser.getHeaderNames().contains(column(needed))) {
                    throw Refused.invalid(
                            "standard-csv-columns", column("district"), column("category"), column("amount"));
                }
            }
            List<DraftCell> cells = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (cells.size() > CheckSheet.LARGEST_SHEET) {
                    throw Refused.invalid("standard-sheet-too-large", CheckSheet.LARGEST_SHEET);
                }
                if (!row.isConsistent()) {
                    throw Refused.invalid("standard-csv-malformed", parser.getCurrentLineNumber());
                }
                cells.add(new DraftCell(
                        row.get(column("district")), row.get(column("category")), row.get(column("amount")), null));
            }
            return cells;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Refused.invalid("standard-csv-malformed", 1);
        }
    }

    private String column(String name) {
        return wording.text("standard.csv." + name);
    }

    /** A spreadsheet must not take a text for a formula. */
    private static @Nullable String safe(@Nullable String text) {
        return text != null
                        && !text.isEmpty()
                        && "=+-@".indexOf(text.toLowerCase(Locale.ROOT).charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
