package cn.zwgk.interaction.message;

import static java.util.Objects.requireNonNull;

import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.interaction.message.persistence.ChannelLimits;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message from the public; the channel's time limit runs from its receipt. */
@UseCase
public class WriteToUs {

    private final Messages messages;
    private final PolicyPassages passages;
    private final ChannelLimits limits;
    private final NumberSeries numbers;
    private final WorkingCalendars calendars;
    private final Timers timers;
    private final Outbox outbox;
    private final InstantSource time;

    WriteToUs(
            Messages messages,
            PolicyPassages passages,
            ChannelLimits limits,
            NumberSeries numbers,
            WorkingCalendars calendars,
            Timers timers,
            Outbox outbox,
            InstantSource time) {
        this.messages = messages;
        this.passages = passages;
        this.limits = limits;
        this.numbers = numbers;
        this.calendars = calendars;
        this.timers = timers;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Refused 422 with everything that is missing or wrong */
    @Transactional
    public MessageReceipt write(Letter letter) {
        List<Refusal> grounds = Stream.concat(
                        LetterRules.groundsAgainst(letter).stream(), passages.groundsAgainst(letter.about()).stream())
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        Instant now = time.instant();
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        WorkingCalendar calendar = calendars.current();
        ChannelLimit limit = limits.of(requireNonNull(letter.channel()));
        String secret = TrackingSecret.next();
        // Before the number is taken: whoever holds the series keeps everybody else waiting.
        String secretHash = TrackingSecret.hash(secret);
        String number = "HD%d-%05d".formatted(today.getYear(), numbers.next("message", today.getYear()));
        Message message =
                Message.received(number, secretHash, letter, passages.of(letter.about()), limit, calendar, now);
        messages.add(message);
        outbox.append(message.receipt());
        timers.schedule(
                OverdueTimer.TASK, message.id().toString(), message.deadline().endsAt());
        return new MessageReceipt(
                message.id().value(),
                number,
                secret,
                message.deadline().endsAt(),
                message.deadline().lastDay(),
                message.deadline().provisional(),
                calendar.explain(today, limit.workingDays()));
    }
}
