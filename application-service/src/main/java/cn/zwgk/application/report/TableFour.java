package cn.zwgk.application.report;

import cn.zwgk.application.proceedings.ProceedingKind;
import cn.zwgk.application.proceedings.Standing;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 表四：政府信息公开行政复议、行政诉讼情况. Three groups of four figures and their total.
 *
 * @param cells by kind and by how the proceeding stood at the end of the year
 * @param totals 总计 of each group
 */
public record TableFour(Map<ProceedingKind, Map<Standing, Long>> cells, Map<ProceedingKind, Long> totals) {

    /** With the totals added up. */
    static TableFour of(Map<ProceedingKind, Map<Standing, Long>> counted) {
        Map<ProceedingKind, Map<Standing, Long>> cells = new EnumMap<>(ProceedingKind.class);
        Map<ProceedingKind, Long> totals = new EnumMap<>(ProceedingKind.class);
        for (ProceedingKind kind : ProceedingKind.values()) {
            Map<Standing, Long> group = new EnumMap<>(Standing.class);
            Map<Standing, Long> known = counted.getOrDefault(kind, Map.of());
            for (Standing standing : Standing.values()) {
                group.put(standing, known.getOrDefault(standing, 0L));
            }
            cells.put(kind, group);
            totals.put(kind, group.values().stream().mapToLong(Long::longValue).sum());
        }
        return new TableFour(cells, totals);
    }

    /** The figure in a cell; null if it is empty. */
    public @Nullable Long at(ProceedingKind kind, Standing standing) {
        return cells.getOrDefault(kind, Map.of()).get(standing);
    }

    /** The total of a group; null if it is empty. */
    public @Nullable Long total(ProceedingKind kind) {
        return totals.get(kind);
    }
}
