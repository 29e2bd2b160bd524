package cn.zwgk.application.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 表三：收到和处理政府信息公开申请情况. Holds what was counted or read; whether it adds up is for {@link ReportRules} to say. */
public record TableThree(Map<ReportRow, Map<ReportColumn, Long>> cells) {

    /** Whether a case came in this year or was carried over from the last. */
    enum Origin {
        NEW,
        CARRIED
    }

    /**
     * So many cases alike.
     *
     * @param settled the row in which they were settled, null if they are carried forward
     */
    record Count(
            Origin origin, ReportColumn column, @Nullable ReportRow settled, long cases) {}

    /** Adds up: every case comes in by one row and leaves by one, in the column of its applicant and in the total. */
    static TableThree of(List<Count> counts) {
        Map<ReportRow, Map<ReportColumn, Long>> cells = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) {
            Map<ReportColumn, Long> line = new EnumMap<>(ReportColumn.class);
            Arrays.stream(ReportColumn.values()).forEach(column -> line.put(column, 0L));
            cells.put(row, line);
        }
        TableThree table = new TableThree(cells);
        for (Count count : counts) {
            table.add(count.origin() == Origin.NEW ? ReportRow.RECEIVED : ReportRow.CARRIED_OVER, count);
            if (count.settled() == null) {
                table.add(ReportRow.CARRIED_FORWARD, count);
            } else {
                table.add(count.settled(), count);
                table.add(ReportRow.SETTLED, count);
            }
        }
        return table;
    }

    private void add(ReportRow row, Count count) {
        Map<ReportColumn, Long> line = line(row);
        line.merge(count.column(), count.cases(), Long::sum);
        line.merge(ReportColumn.TOTAL, count.cases(), Long::sum);
    }

    /** The figure in a cell; null if it is empty. */
    public @Nullable Long at(ReportRow row, ReportColumn column) {
        return line(row).get(column);
    }

    private Map<ReportColumn, Long> line(ReportRow row) {
        Map<ReportColumn, Long> line = cells.get(row);
        return line == null ? Map.of() : line;
    }

    /** The figure in a cell, nothing counting as nothing: for sums, after emptiness was told. */
    long counted(ReportRow row, ReportColumn column) {
        Long figure = at(row, column);
        return figure == null ? 0 : figure;
    }
}
