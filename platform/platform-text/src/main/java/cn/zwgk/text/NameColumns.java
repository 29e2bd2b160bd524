package cn.zwgk.text;

import java.util.List;
import java.util.regex.Pattern;

/** Names and addresses in the columns of a table that are meant for them. */
final class NameColumns {

    private static final Pattern ADDRESS = Pattern.compile("[^*×]*\\p{IsHan}{2}[^*×]*");
    private static final Pattern NO_ADDRESS = Pattern.compile("无|同上|不详|本[市县区].*|详见.*|.{0,3}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private NameColumns() {}

    static void find(List<Table> tables, Sightings sightings) {
        for (Table table : tables) {
            if (!table.official()) {
                table.rows().forEach(row -> readRow(table, row, sightings));
            }
        }
    }

    private static void readRow(Table table, Line row, Sightings sightings) {
        int columns = table.headings().size();
        List<Line.Cell> cells = row.isRow() || row.cells().size() == columns ? row.cells() : row.wideCells();
        if (row.isRow() || cells.size() == columns) {
            for (int column = 0; column < Math.min(columns, cells.size()); column++) {
                readCell(table, column, row, cells.get(column), sightings);
            }
        } else if (row.cells().size() >= 2 && table.hasNames()) {
            row.cells().stream()
                    .filter(cell -> NameForms.isLikely(cell.joined()))
                    .findFirst()
                    .ifPresent(cell -> sightings.add(Kind.NAME, cell.start(), cell.end()));
        }
    }

    private static void readCell(Table table, int column, Line row, Line.Cell cell, Sightings sightings) {
        String words = cell.joined();
        if (table.hasName(column)
                && isNameInColumn(words)
                && (!table.isOfContacts(column) || PHONE.matcher(row.words()).find())) {
            sightings.add(Kind.NAME, cell.start(), cell.end());
        }
        if (table.hasAddress(column)
                && table.hasNames()
                && ADDRESS.matcher(words).matches()
                && !NO_ADDRESS.matcher(words).matches()) {
            sightings.add(Kind.ADDRESS, cell.start(), cell.end());
        }
    }

    private static boolean isNameInColumn(String words) {
        return NameForms.mayBe(words) || NameForms.mayBeRare(words);
    }
}
