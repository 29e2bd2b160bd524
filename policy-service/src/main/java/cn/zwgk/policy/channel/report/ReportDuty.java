package cn.zwgk.policy.channel.report;

import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.worklist.Lamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that is owed.
 *
 * @param report null as long as it has not come
 */
public record ReportDuty(
        Channel channel,
        Quarter quarter,
        LocalDate dueOn,
        int remainingWorkingDays,
        Lamp lamp,
        @Nullable ChannelReport report) {

    public boolean isOpen() {
        return report == null;
    }
}
