package cn.zwgk.interpretation.boards.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.boards.Board;
import cn.zwgk.interpretation.boards.Figures;
import cn.zwgk.interpretation.boards.web.BoardItems.FiguresItem;
import cn.zwgk.interpretation.boards.web.BoardItems.FormCount;
import cn.zwgk.interpretation.boards.web.BoardItems.LineItem;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.sheets.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a board into the words and sums of the screen and of the sheet. */
@Component
class BoardView {

    private final Names names;

    BoardView(Names names) {
        this.names = names;
    }

    BoardItems items(Board board) {
        return new BoardItems(
                board.months().from(),
                board.months().to(),
                item(board.total()),
                summed(board, Board.Line::office).entrySet().stream()
                        .map(sum -> line(sum.getKey(), null, sum.getValue()))
                        .toList(),
                summed(board, Board.Line::month).entrySet().stream()
                        .map(sum -> line(null, sum.getKey(), sum.getValue()))
                        .toList(),
                board.lines().stream()
                        .map(line -> line(line.office(), line.month(), line.figures()))
                        .toList());
    }

    /** One row for each office and month, the total last. */
    Table table(Board board) {
        List<String> heads = Stream.concat(
                        Stream.of(names.of("boards.sheet.columns").split("、")),
                        Stream.of(Form.values()).map(names::of))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        board.lines()
                .forEach(line ->
                        rows.add(cells(officeName(line.office()), line.month().toString(), line.figures())));
        rows.add(cells(names.of("boards.all"), null, board.total()));
        return new Table(names.of("boards.sheet"), heads, rows);
    }

    private static List<@Nullable Object> cells(String office, @Nullable String month, Figures figures) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.<@Nullable Object>asList(
                office,
                month,
                figures.opened(),
                figures.onTime(),
                figures.metLate(),
                figures.overdue(),
                figures.open(),
                figures.ended(),
                figures.supervised(),
                figures.unanswered(),
                figures.onTimePercent(),
                figures.needed(),
                figures.interpreted(),
                figures.coveragePercent()));
        for (Form form : Form.values()) {
            cells.add(figures.forms().getOrDefault(form, 0L));
        }
        return cells;
    }

    private static <K extends Comparable<K>> Map<K, Figures> summed(Board board, Function<Board.Line, K> by) {
        return board.lines().stream()
                .collect(Collectors.groupingBy(
                        by,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Board.Line::figures, Collectors.toList()), Figures::sum)));
    }

    private LineItem line(@Nullable String office, @Nullable YearMonth month, Figures figures) {
        return new LineItem(office, office == null ? null : officeName(office), month, item(figures));
    }

    private String officeName(String office) {
        return office.isEmpty() ? names.of("boards.no-office") : office;
    }

    private FiguresItem item(Figures figures) {
        return new FiguresItem(
                figures.opened(),
                figures.onTime(),
                figures.metLate() + figures.overdue(),
                figures.metLate(),
                figures.overdue(),
                figures.open(),
                figures.ended(),
                figures.supervised(),
                figures.unanswered(),
                figures.onTimePercent(),
                figures.needed(),
                figures.interpreted(),
                figures.coveragePercent(),
                figures.forms().keySet().stream()
                        .sorted()
                        .map(form -> new FormCount(
                                form,
                                names.of(form),
                                Objects.requireNonNull(figures.forms().get(form))))
                        .toList());
    }
}
