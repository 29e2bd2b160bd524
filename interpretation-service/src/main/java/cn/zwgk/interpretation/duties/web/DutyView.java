package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.duties.DutyClock;
import cn.zwgk.interpretation.duties.Lamp;
import cn.zwgk.interpretation.duties.OfficeTime;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a row what depends on the moment: what is left, the lamp, and why it is due when it is due. */
@Component
class DutyView {

    private final DutyClock clock;
    private final Names names;
    private final InstantSource time;

    DutyView(DutyClock clock, Names names, InstantSource time) {
        this.clock = clock;
        this.names = names;
        this.time = time;
    }

    DutyItem of(DutyRow row) {
        Instant now = time.instant();
        @Nullable Integer remaining = row.state().isUnmet() ? clock.remaining(now, row.dueAt()) : null;
        @Nullable OfficeTime left = row.state().isUnmet() ? clock.left(now, row.dueAt()) : null;
        Lamp lamp = remaining == null ? Lamp.NONE : Lamp.of(!now.isBefore(row.dueAt()), remaining);
        return new DutyItem(
                row.id(),
                row.documentId(),
                row.documentTitle(),
                row.indexNumber(),
                row.office(),
                row.state(),
                names.of(row.state()),
                row.openedAt(),
                row.dueAt(),
                row.provisional(),
                row.metAt(),
                row.supervisions(),
                row.supervisionState(),
                row.supervisionState() == null ? null : names.of("SupervisionState." + row.supervisionState()),
                row.replyUntil(),
                row.expectedOn(),
                remaining,
                left == null ? null : left.minutes(),
                left == null ? null : inWords(left),
                lamp,
                names.of(lamp),
                clock.explain(row.openedAt()));
    }

    private String inWords(OfficeTime left) {
        return names.of(
                left.isOver() ? "left.over" : "left.open",
                names.of(left.unit(), String.valueOf(left.days()), String.valueOf(left.hours()), left.minutesOfHour()));
    }
}
