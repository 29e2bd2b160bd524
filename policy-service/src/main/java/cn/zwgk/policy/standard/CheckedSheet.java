package cn.zwgk.policy.standard;

import cn.zwgk.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would do, and everything that speaks against it.
 *
 * @param lines the cells that could be read
 * @param problems of the sheet as a whole and of its cells
 */
public record CheckedSheet(List<CheckedLine> lines, List<CellProblem> problems) {

    /**
     * One amount as it would be set.
     *
     * @param cell its place in the draft
     * @param before what holds until then; null if nothing does
     * @param closesOn the day on which the earlier period ends; null if none does
     */
    public record CheckedLine(
            int cell,
            StandardSheet.Line line,
            District district,
            Category category,
            @Nullable BigDecimal before,
            @Nullable LocalDate closesOn) {}

    /** @param cell the place in the draft; -1 for the sheet as a whole */
    public record CellProblem(int cell, Refusal refusal) {}

    List<StandardSheet.Line> sheetLines() {
        return lines.stream().map(CheckedLine::line).toList();
    }

    List<Refusal> refusals() {
        return problems.stream().map(CellProblem::refusal).toList();
    }
}
