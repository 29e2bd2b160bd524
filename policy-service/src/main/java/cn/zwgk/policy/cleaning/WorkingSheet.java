package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.cleaning.ItemEntry.JudgementEntry;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 工作底稿: all documents of a campaign with what was said of each, as a sheet. Written row by row, never held as a whole. */
@Component
public class WorkingSheet {

    private final ItemList items;
    private final Wording wording;

    WorkingSheet(ItemList items, Wording wording) {
        this.items = items;
        this.wording = wording;
    }

    public void write(SheetFormat format, CampaignId campaign, Actor actor, OutputStream out) throws IOException {
        List<String> columns = List.of(wording.text("clean-up.sheet-columns").split(",", -1));
        try (SheetWriter sheet = format.open(out, wording.text("clean-up.sheet"), columns)) {
            items.each(campaign, ItemList.Filter.NONE, actor, entry -> sheet.row(cells(entry)));
        }
    }

    private static List<@Nullable Object> cells(ItemEntry entry) {
        return Arrays.asList(
                entry.title(),
                entry.documentNumber(),
                entry.indexNumber(),
                entry.kindName(),
                entry.issuingBody(),
                entry.writtenOn(),
                entry.validityName(),
                entry.office(),
                entry.stateName(),
                outcome(entry.proposal()),
                reason(entry.proposal()),
                outcome(entry.opinion()),
                reason(entry.opinion()),
                outcome(entry.decision()),
                reason(entry.decision()));
    }

    private static @Nullable String outcome(@Nullable JudgementEntry judgement) {
        return judgement == null ? null : judgement.outcomeName();
    }

    private static @Nullable String reason(@Nullable JudgementEntry judgement) {
        return judgement == null ? null : judgement.reason();
    }
}
