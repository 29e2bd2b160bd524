package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.ChinaTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 解读任务 as a table: everything that the filter finds, in the list's order. */
@Component
class DutySheet {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final DutyRows rows;
    private final Names names;

    DutySheet(DutyRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    String name() {
        return names.of("duties.sheet");
    }

    void write(SheetFormat format, DutyFilter filter, String orderBy, OutputStream out) throws IOException {
        List<String> heads = List.of(names.of("duties.sheet.columns").split("、"));
        try (SheetWriter sheet = format.open(out, name(), heads)) {
            rows.each(filter, orderBy, duty -> sheet.row(cells(duty)));
        }
    }

    private List<@Nullable Object> cells(DutyRow duty) {
        return Arrays.asList(
                duty.documentTitle(),
                duty.indexNumber(),
                duty.office(),
                MINUTE.format(duty.openedAt()),
                // The first moment that is late, told as the last day's end.
                MINUTE.format(duty.dueAt().minusSeconds(1)),
                names.of(duty.state()),
                shown(duty.metAt()),
                duty.supervisions(),
                duty.supervisionState() == null ? null : names.of("SupervisionState." + duty.supervisionState()),
                duty.replyUntil() == null ? null : duty.replyUntil().toString(),
                duty.expectedOn() == null ? null : duty.expectedOn().toString());
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }
}
