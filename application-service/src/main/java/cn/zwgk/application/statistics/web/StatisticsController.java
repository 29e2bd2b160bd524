package cn.zwgk.application.statistics.web;

import cn.zwgk.application.statistics.CaseStatistics;
import cn.zwgk.application.statistics.CaseStatistics.Line;
import cn.zwgk.application.statistics.Dimension;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Spreadsheet;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 依申请公开统计. */
@RestController
@RequestMapping(path = "/api/{version}/application-statistics", version = "1")
@Tag(name = "依申请公开统计")
class StatisticsController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final int MOST_YEARS = 10;

    private final CaseStatistics statistics;
    private final CodeNames names;
    private final InstantSource time;

    StatisticsController(CaseStatistics statistics, CodeNames names, InstantSource time) {
        this.statistics = statistics;
        this.names = names;
        this.time = time;
    }

    /** One line of a table. */
    record StatisticsLine(
            @Nullable String value,
            String name,
            long received,
            long closed,
            long open,
            long closedOnTime,
            long closedLate,
            long openLate,
            @Nullable BigDecimal meanDays,
            @Nullable BigDecimal medianDays,
            @Nullable Integer longestDays,
            @Nullable BigDecimal percentOnTime) {}

    /** A table. */
    record StatisticsTable(Dimension dimension, String name, List<StatisticsLine> lines) {}

    /** The figures of a period. */
    record StatisticsView(LocalDate from, LocalDate to, StatisticsLine together, List<StatisticsTable> tables) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "统计", description = "这段时间收到的申请件，按月份、科室、渠道、结果、申请人类别。")
    StatisticsView of(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return view(from, to);
    }

    @GetMapping("/sheet.xlsx")
    @PreAuthorize(READERS)
    @Operation(summary = "导出统计", description = "每种分法一张表。")
    ResponseEntity<byte[]> sheet(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        StatisticsView view = view(from, to);
        String heads = names.of("sheet", "statistics.heads");
        List<Table> sheets = view.tables().stream()
                .map(table -> new Table(
                        table.name(),
                        Stream.concat(Stream.of(table.name().substring(1)), Arrays.stream(heads.split("、", -1)))
                                .toList(),
                        Stream.concat(table.lines().stream(), Stream.of(view.together()))
                                .map(StatisticsController::cells)
                                .toList()))
                .toList();
        return SheetFormat.XLSX
                .download("%s %s至%s".formatted(names.of("sheet", "statistics"), view.from(), view.to()))
                .cacheControl(CacheControl.noStore())
                .body(Spreadsheet.of(sheets));
    }

    private StatisticsView view(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw Refused.invalid("statistics-period-missing");
        }
        if (from.isAfter(to) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw Refused.invalid("statistics-period-impossible");
        }
        LocalDate today = ChinaTime.today(time);
        List<StatisticsTable> tables = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            tables.add(new StatisticsTable(
                    dimension,
                    names.of(dimension),
                    statistics.by(dimension, from, to, today).stream()
                            .map(line -> line(line, name(dimension, line.value())))
                            .toList()));
        }
        return new StatisticsView(from, to, line(statistics.together(from, to, today), "合计"), tables);
    }

    private String name(Dimension dimension, @Nullable String value) {
        if (value == null) {
            return names.of("Dimension", "none");
        }
        return dimension.names().isEmpty() ? value : names.of(dimension.names(), value);
    }

    private static StatisticsLine line(Line line, String name) {
        return new StatisticsLine(
                line.value(),
                name,
                line.received(),
                line.closed(),
                line.open(),
                line.closedOnTime(),
                line.closedLate(),
                line.openLate(),
                line.meanDays(),
                line.medianDays(),
                line.longestDays(),
                line.percentOnTime());
    }

    private static List<@Nullable Object> cells(StatisticsLine line) {
        BigDecimal percent = line.percentOnTime();
        return Arrays.asList(
                line.name(),
                line.received(),
                line.closed(),
                line.open(),
                line.closedOnTime(),
                line.closedLate(),
                line.openLate(),
                line.meanDays(),
                line.medianDays(),
                line.longestDays(),
                percent == null ? null : percent + "%");
    }
}
