package cn.zwgk.interpretation.boards;

import java.time.YearMonth;
import java.util.List;

/** The figures of some months. */
public record Board(Months months, List<Line> lines) {

    /** Those of one office in one month. The office is empty where nobody knows who drafted the documents. */
    public record Line(String office, YearMonth month, Figures figures) {}

    public Board {
        lines = List.copyOf(lines);
    }

    /** All lines together. */
    public Figures total() {
        return Figures.sum(lines.stream().map(Line::figures).toList());
    }
}
