package cn.zwgk.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;

/** Walks over one sheet cell by cell without keeping it. */
final class SheetCells implements Xml.Visitor {

    /** Takes the cells one by one. */
    interface Taker {

        /** @param covered hidden with its row or column, or by its number format */
        void cell(String address, Covered covered, String text, String formula);

        /** Headers, notes to entries and whatever else a sheet says beside its cells. */
        void aside(String element, String text);
    }

    enum Covered {
        NOT,
        ROW,
        COLUMN,
        FORMAT
    }

    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_IN_GENERAL = 11;
    private static final Set<String> ASIDES = Set.of(
            "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter", "formula1", "formula2");

    private final Workbook workbook;
    private final Taker taker;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private boolean rowHidden;
    private int row;
    private int column;
    private String address = "";
    private String type = "";
    private int style;
    private String element = "";
    private boolean phonetic;

    private SheetCells(Workbook workbook, Taker taker) {
        this.workbook = workbook;
        this.taker = taker;
    }

    static void read(Parts parts, Workbook workbook, Workbook.Sheet sheet, Taker taker) throws IOException {
        Xml.visit(parts, sheet.part(), new SheetCells(workbook, taker));
    }

    @Override
    public void start(XMLStreamReader at) {
        element = at.getLocalName();
        switch (element) {
            case "col" -> columns(at);
            case "row" -> {
                row = number(at, "r", row + 1);
                column = 0;
                rowHidden =
                        Xml.flag(at, "hidden") || Xml.attribute(at, "ht", "").equals("0");
            }
            case "c" -> startCell(at);
            case "rPh" -> phonetic = true;
            case "dataValidation" -> {
                taker.aside("prompt", Xml.attribute(at, "prompt", ""));
                taker.aside("error", Xml.attribute(at, "error", ""));
            }
            default -> {}
        }
    }

    @Override
    public void text(String content) {
        switch (element) {
            case "v" -> value.append(content);
            case "t" -> value.append(phonetic ? "" : content);
            case "f" -> formula.append(content);
            default -> aside.append(ASIDES.contains(element) ? content : "");
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("c")) {
            endCell();
        } else if (name.equals("rPh")) {
            phonetic = false;
        } else if (ASIDES.contains(name)) {
            taker.aside(name, aside.toString());
            aside.setLength(0);
        }
        element = "";
    }

    private void columns(XMLStreamReader at) {
        if (Xml.flag(at, "hidden") || Xml.attribute(at, "width", "").equals("0")) {
            int from = Math.clamp(number(at, "min", 1), 1, MOST_COLUMNS);
            int to = Math.clamp(number(at, "max", from), from, MOST_COLUMNS);
            hiddenColumns.set(from, to + 1);
        }
    }

    private void startCell(XMLStreamReader at) {
        column++;
        address = Xml.attribute(at, "r", "");
        if (address.isEmpty()) {
            address = CellReference.convertNumToColString(column - 1) + row;
        } else {
            column = new CellReference(address).getCol() + 1;
        }
        type = Xml.attribute(at, "t", "n");
        style = number(at, "s", 0);
        value.setLength(0);
        formula.setLength(0);
    }

    private void endCell() {
        String raw = value.toString().strip();
        String text = shown(raw);
        boolean unseen = text.isBlank() && !raw.isEmpty();
        Covered covered = rowHidden
                ? Covered.ROW
                : hiddenColumns.get(column) ? Covered.COLUMN : unseen ? Covered.FORMAT : Covered.NOT;
        taker.cell(address, covered, unseen ? stored(raw) : text, formula.toString());
    }

    private String stored(String raw) {
        return type.equals("s") ? string(raw) : raw;
    }

    private String shown(String raw) {
        return switch (type) {
            case "s" -> string(raw);
            case "inlineStr", "str", "e" -> value.toString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "d" -> raw;
            default -> raw.isEmpty() ? "" : formatted(raw);
        };
    }

    private String string(String index) {
        int at = Integer.parseInt(index);
        return at >= 0 && at < workbook.strings().size() ? workbook.strings().get(at) : "";
    }

    private String formatted(String raw) {
        double number = Double.parseDouble(raw);
        String format = style >= 0 && style < workbook.formats().size()
                ? workbook.formats().get(style)
                : "General";
        String shown = formatter.formatRawCellContents(number, style, format);
        // 1.10101E+17 hides what was typed, and whoever clicks on the cell sees it.
        boolean shortened = shown.contains("E") && Math.abs(number) >= Math.pow(10, LONGEST_IN_GENERAL);
        return shortened ? new BigDecimal(raw).toPlainString() : shown;
    }

    private static int number(XMLStreamReader at, String attribute, int otherwise) {
        String value = Xml.attribute(at, attribute);
        return value == null ? otherwise : Integer.parseInt(value.strip());
    }
}
