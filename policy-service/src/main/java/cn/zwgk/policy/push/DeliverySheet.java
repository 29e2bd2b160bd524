package cn.zwgk.policy.push;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 推送记录 as a sheet: everything that the filter of the list finds, in the list's order. Written row by row and let go of,
 * so that a hundred thousand deliveries take no more memory than one. Every cell is text, none a formula.
 */
@Component
public class DeliverySheet {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final int TITLE_WIDTH = 50;
    private static final int WIDTH = 18;
    private static final int ROWS_HELD = 500;

    private final DeliveryList deliveries;
    private final Wording wording;

    DeliverySheet(DeliveryList deliveries, Wording wording) {
        this.deliveries = deliveries;
        this.wording = wording;
    }

    public void write(DeliveryList.Filter filter, DeliveryList.Order order, Actor actor, OutputStream out)
            throws IOException {
        try (Workbook book = new Workbook(out, "zwgk", "1.0")) {
            Worksheet sheet = book.newWorksheet(wording.text("push.sheet"));
            List<String> heads = List.of(wording.text("push.sheet.columns").split("、"));
            for (int column = 0; column < heads.size(); column++) {
                sheet.width(column, column == 0 ? TITLE_WIDTH : WIDTH);
            }
            row(sheet, 0, heads);
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int[] last = {0};
            deliveries.each(filter, order, actor, delivery -> {
                row(sheet, ++last[0], cells(delivery));
                if (last[0] % ROWS_HELD == 0) {
                    flush(sheet);
                }
            });
        }
    }

    /** Strings stand in the cells themselves: a table of all of them would have to be held to the end. */
    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> cells(DeliveryEntry delivery) {
        return List.of(
                delivery.title(),
                delivery.indexNumber(),
                delivery.targetName(),
                delivery.stateName(),
                Objects.requireNonNullElse(delivery.reasonText(), ""),
                Long.toString(delivery.wantedVersion()),
                shown(delivery.wantedSince()),
                Objects.requireNonNullElse(delivery.receiptNumber(), ""),
                Objects.toString(delivery.receivedVersion(), ""),
                wording.text(delivery.withdrawnThere() ? "push.sheet.yes" : "push.sheet.no"),
                shown(delivery.receivedAt()),
                Integer.toString(delivery.failures()),
                shown(delivery.nextAt()),
                shown(delivery.updatedAt()));
    }

    private static String shown(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }
}
