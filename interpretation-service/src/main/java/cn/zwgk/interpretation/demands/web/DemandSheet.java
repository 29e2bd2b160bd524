package cn.zwgk.interpretation.demands.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.ChinaTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 解读需求 as a table: everything that the filter finds, in the list's order. */
@Component
class DemandSheet {

    private final DemandRows rows;
    private final Names names;

    DemandSheet(DemandRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    String name() {
        return names.of("demands.sheet");
    }

    void write(SheetFormat format, DemandFilter filter, String orderBy, OutputStream out) throws IOException {
        List<String> heads = List.of(names.of("demands.sheet.columns").split("、"));
        try (SheetWriter sheet = format.open(out, name(), heads)) {
            rows.each(filter, orderBy, demand -> sheet.row(cells(demand)));
        }
    }

    private List<@Nullable Object> cells(DemandRows.Row demand) {
        return Arrays.asList(
                names.of(demand.source()),
                demand.externalId(),
                demand.documentTitle(),
                demand.topic(),
                demand.clause(),
                demand.question(),
                demand.occurrences(),
                LocalDate.ofInstant(demand.askedAt(), ChinaTime.ZONE),
                names.of(DemandView.state(demand)));
    }
}
