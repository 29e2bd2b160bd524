package cn.zwgk.policy.channel.report;

import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 定期报告: a quarter's figures of a site or account. */
public record ChannelReport(
        UUID channelId,
        Quarter quarter,
        ChannelFigures figures,
        LocalDate dueOn,
        Instant reportedAt,
        String reportedByName) {

    public boolean isLate() {
        return LocalDate.ofInstant(reportedAt, ChinaTime.ZONE).isAfter(dueOn);
    }
}
