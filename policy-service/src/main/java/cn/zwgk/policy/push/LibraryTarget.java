package cn.zwgk.policy.push;

import cn.zwgk.policy.push.courier.Channel;
import cn.zwgk.policy.push.mapping.FieldMapping;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 政府文件库: a library that we push to. Its secret is kept apart, sealed.
 *
 * @param paused 暂停: what is due waits; nothing is lost
 * @param receiptSender the subject of the token of the system that may hand in its receipts; null if it does not
 * @param secretSetAt null as long as it has none
 */
public record LibraryTarget(
        UUID id,
        long version,
        String name,
        TargetLevel level,
        Channel channel,
        FieldMapping mapping,
        Selection selection,
        boolean paused,
        @Nullable String receiptSender,
        @Nullable Instant secretSetAt,
        Instant updatedAt) {

    /** What people set. */
    public record Settings(
            String name,
            TargetLevel level,
            Channel channel,
            FieldMapping mapping,
            Selection selection,
            @Nullable String receiptSender) {}
}
