package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.timeliness.DisclosureDeadlines.DeadlineEntry;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board as a table, as it is seen. */
@Component
public class DeadlineSheet {

    private final Wording wording;

    DeadlineSheet(Wording wording) {
        this.wording = wording;
    }

    public Table of(List<DeadlineEntry> entries) {
        return new Table(
                wording.text("disclosure.sheet.title"),
                List.of(wording.text("disclosure.sheet.columns").split("\\|")),
                entries.stream().map(DeadlineSheet::cells).toList());
    }

    private static List<@Nullable Object> cells(DeadlineEntry entry) {
        return Arrays.asList(
                entry.title(),
                entry.stateName(),
                entry.office(),
                entry.startedOn(),
                entry.startName(),
                entry.dueOn(),
                entry.remainingWorkingDays(),
                entry.lampName());
    }
}
