package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.cleaning.ItemEntry.JudgementEntry;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 工作底稿: all documents of a campaign with what was said of each, as a sheet. Written row by row, never held as a whole. */
@Component
public class WorkingSheet {

    private static final int HEAD = 0;

    private final ItemList items;
    private final Wording wording;

    WorkingSheet(ItemList items, Wording wording) {
        this.items = items;
        this.wording = wording;
    }

    /** In the form that spreadsheet programs in Chinese offices open without asking. */
    public void csv(CampaignId campaign, Actor actor, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = CSVFormat.EXCEL.print(writer);
        csv.printRecord(columns());
        items.each(campaign, ItemList.Filter.NONE, actor, entry -> {
            try {
                csv.printRecord(cells(entry).stream().map(WorkingSheet::text).toList());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        csv.flush();
    }

    public void xlsx(CampaignId campaign, Actor actor, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "zwgk", "1.0")) {
            Worksheet sheet = book.newWorksheet(wording.text("clean-up.sheet"));
            write(sheet, HEAD, columns());
            sheet.range(HEAD, 0, HEAD, columns().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            sheet.width(0, 50);
            int[] row = {HEAD};
            items.each(campaign, ItemList.Filter.NONE, actor, entry -> write(sheet, ++row[0], cells(entry)));
        }
    }

    private List<String> columns() {
        return List.of(wording.text("clean-up.sheet-columns").split(",", -1));
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> cells(ItemEntry entry) {
        return List.of(
                entry.title(),
                Objects.requireNonNullElse(entry.documentNumber(), ""),
                entry.indexNumber(),
                entry.kindName(),
                entry.issuingBody(),
                Objects.toString(entry.writtenOn(), ""),
                entry.validityName(),
                Objects.requireNonNullElse(entry.office(), ""),
                entry.stateName(),
                outcome(entry.proposal()),
                reason(entry.proposal()),
                outcome(entry.opinion()),
                reason(entry.opinion()),
                outcome(entry.decision()),
                reason(entry.decision()));
    }

    private static String outcome(@Nullable JudgementEntry judgement) {
        return judgement == null ? "" : judgement.outcomeName();
    }

    private static String reason(@Nullable JudgementEntry judgement) {
        return judgement == null ? "" : Objects.requireNonNullElse(judgement.reason(), "");
    }

    /** What begins like a formula stays text in a spreadsheet. */
    private static String text(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
