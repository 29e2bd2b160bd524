package cn.zwgk.interpretation.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a duty runs and when its office is reminded; the defaults are the rules' own.
 *
 * @param workingDays working days after the day of publication (政务公开工作要点: 文件公布后3个工作日内)
 * @param reminders how long before the end the office is reminded; 24 hours before is when the last working day begins
 */
@ConfigurationProperties("zwgk.interpretation.duty")
record DutyTerms(
        @DefaultValue("3") int workingDays,
        @DefaultValue({"24h", "4h"}) List<Duration> reminders) {

    DutyTerms {
        reminders = reminders.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The first moment of a reminder after the given one. */
    Optional<Instant> nextReminder(Instant dueAt, Instant after) {
        return reminders.stream()
                .map(dueAt::minus)
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }
}
