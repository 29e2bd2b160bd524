package cn.zwgk.policy.push;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.SheetWriter;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 推送记录 as a sheet: everything that the filter of the list finds, in the list's order. Written row by row and let go of,
 * so that a hundred thousand deliveries take no more memory than one.
 */
@Component
public class DeliverySheet {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final DeliveryList deliveries;
    private final Wording wording;

    DeliverySheet(DeliveryList deliveries, Wording wording) {
        this.deliveries = deliveries;
        this.wording = wording;
    }

    public void write(DeliveryList.Filter filter, DeliveryList.Order order, Actor actor, OutputStream out)
            throws IOException {
        List<String> heads = List.of(wording.text("push.sheet.columns").split("、"));
        try (SheetWriter sheet = SheetFormat.XLSX.open(out, wording.text("push.sheet"), heads)) {
            deliveries.each(filter, order, actor, delivery -> sheet.row(cells(delivery)));
        }
    }

    private List<@Nullable Object> cells(DeliveryEntry delivery) {
        return Arrays.asList(
                delivery.title(),
                delivery.indexNumber(),
                delivery.targetName(),
                delivery.stateName(),
                delivery.reasonText(),
                delivery.wantedVersion(),
                shown(delivery.wantedSince()),
                delivery.receiptNumber(),
                delivery.receivedVersion(),
                wording.text(delivery.withdrawnThere() ? "push.sheet.yes" : "push.sheet.no"),
                shown(delivery.receivedAt()),
                delivery.failures(),
                shown(delivery.nextAt()),
                shown(delivery.updatedAt()));
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }
}
