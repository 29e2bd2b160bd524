package cn.zwgk.policy.standard;

import static java.util.stream.Collectors.toMap;

import cn.zwgk.policy.standard.SheetDraft.DraftCell;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.HeadedCsv;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Standards as CSV: out as spreadsheets open it, and in as cells of a sheet. */
@Component
public class StandardFiles {

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
    public Table table(@Nullable LocalDate asOf) {
        List<Amount> listed = asOf == null ? amounts.all() : amounts.on(asOf);
        Map<String, Category> categories =
                lists.categories().stream().collect(toMap(Category::code, Function.identity()));
        Map<String, String> districts = lists.districts().stream().collect(toMap(District::code, District::name));
        Map<UUID, DecidingDocument> deciding =
                documents.of(listed.stream().map(Amount::documentId).distinct().toList());
        return new Table(
                wording.text("standard.csv.title"),
                COLUMNS.stream().map(this::column).toList(),
                listed.stream()
                        .map(amount -> row(
                                amount,
                                districts.get(amount.cell().district()),
                                categories.get(amount.cell().category()),
                                deciding.get(amount.documentId())))
                        .toList());
    }

    private List<@Nullable Object> row(
            Amount amount,
            @Nullable String district,
            @Nullable Category category,
            @Nullable DecidingDocument document) {
        return Arrays.asList(
                district,
                category == null ? amount.cell().category() : category.title(),
                amount.value(),
                category == null ? null : category.unit(),
                amount.period().from(),
                amount.period().until(),
                document == null ? null : document.title(),
                document == null ? null : document.documentNumber(),
                amount.supersededAt() == null ? amount.reason() : wording.text("standard.csv.superseded"));
    }

    /**
     * Reads the cells of a file with the columns that {@link #table} writes; only district, category and amount are needed.
     *
     * @throws Refused {@code standard-csv-malformed}, {@code standard-csv-columns}
     */
    public List<DraftCell> cells(String csv) {
        String plain = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        CSVFormat format = HeadedCsv.format(plain.lines().findFirst().orElse(""));
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
}
