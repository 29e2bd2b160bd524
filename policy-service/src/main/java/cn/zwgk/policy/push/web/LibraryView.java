package cn.zwgk.policy.push.web;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.push.DeliveryState;
import cn.zwgk.policy.push.LibraryOverview;
import cn.zwgk.policy.push.LibraryTarget;
import cn.zwgk.policy.push.TargetLevel;
import cn.zwgk.policy.push.courier.Channel;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A library with what it has. Its secret is not among it.
 *
 * @param received documents that it has as they should be
 * @param onTheirWay waiting, sent without receipt, or to be tried again
 * @param lagSeconds for how long the oldest change has been on its way; null if nothing is
 */
record LibraryView(
        UUID id,
        long version,
        String name,
        TargetLevel level,
        String levelName,
        Channel channel,
        FieldMapping mapping,
        List<DocumentKind> kinds,
        @Nullable LocalDate since,
        boolean paused,
        @Nullable String receiptSender,
        @Nullable Instant secretSetAt,
        Instant updatedAt,
        long received,
        long onTheirWay,
        long waiting,
        long awaitingReceipt,
        long retrying,
        long failed,
        long leftOut,
        @Nullable Instant lastReceivedAt,
        @Nullable Long lagSeconds) {

    static LibraryView of(LibraryOverview.Line line, Wording wording) {
        LibraryTarget target = line.target();
        LibraryOverview.Figures figures = line.figures();
        long waiting = figures.count(DeliveryState.WAITING);
        long sent = figures.count(DeliveryState.SENT);
        long retrying = figures.count(DeliveryState.RETRYING);
        return new LibraryView(
                target.id(),
                target.version(),
                target.name(),
                target.level(),
                wording.of(target.level()),
                target.channel(),
                target.mapping(),
                target.selection().kinds().stream().sorted().toList(),
                target.selection().since(),
                target.paused(),
                target.receiptSender(),
                target.secretSetAt(),
                target.updatedAt(),
                figures.count(DeliveryState.RECEIVED),
                waiting + sent + retrying,
                waiting,
                sent,
                retrying,
                figures.count(DeliveryState.FAILED),
                figures.count(DeliveryState.WILL_NOT_SEND),
                figures.lastReceivedAt(),
                figures.lag() == null ? null : figures.lag().toSeconds());
    }
}
