package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ActField;
import cn.zwgk.application.casefile.ActForms;
import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.Awaited;
import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.CaseFlag;
import cn.zwgk.application.casefile.CaseRecords;
import cn.zwgk.application.casefile.DifficultyRules;
import cn.zwgk.application.casefile.MatterChoices;
import cn.zwgk.application.casefile.PaperDelivery;
import cn.zwgk.application.casefile.ReplyService;
import cn.zwgk.application.casefile.web.CaseView.ClockLine;
import cn.zwgk.application.casefile.web.RecordsView.AwaitedView;
import cn.zwgk.application.casefile.web.RecordsView.ChoiceView;
import cn.zwgk.application.casefile.web.RecordsView.FieldView;
import cn.zwgk.application.casefile.web.RecordsView.FlagView;
import cn.zwgk.application.casefile.web.RecordsView.MeetingView;
import cn.zwgk.application.casefile.web.RecordsView.ReaderView;
import cn.zwgk.application.casefile.web.RecordsView.ServiceView;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockLedger.Line;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what is awaited, the ledger, marks, meetings and the forms of acts. */
@Component
class RecordViews {

    private final WorkingCalendars calendars;
    private final TimeLeft timeLeft;
    private final CodeNames names;

    RecordViews(WorkingCalendars calendars, TimeLeft timeLeft, CodeNames names) {
        this.calendars = calendars;
        this.timeLeft = timeLeft;
        this.names = names;
    }

    RecordsView of(Stored stored) {
        CaseRecords records = stored.records();
        return new RecordsView(
                records.awaited().stream().map(this::awaited).toList(),
                records.meetings().stream()
                        .map(one -> new MeetingView(
                                one.id(), one.heldOn(), one.participants(), one.minutes(), one.recordedBy()))
                        .toList(),
                flags(stored),
                records.readers().stream()
                        .map(one -> new ReaderView(one.id(), one.name()))
                        .toList(),
                service(records.service()));
    }

    List<ClockLine> ledger(Stored stored) {
        return stored.ledger().lines().stream()
                .map(line -> line(line, stored.ledger().isEffective(line.number())))
                .toList();
    }

    /** The form of an act, with the matters and lines that it can be about. */
    List<FieldView> fields(CaseAct act, Stored stored) {
        return ActForms.of(act).stream()
                .map(field -> new FieldView(
                        field.name(), label(act, field), field.type(), field.required(), choices(act, field, stored)))
                .toList();
    }

    private String label(CaseAct act, ActField field) {
        return names.of("ActField", field.name().equals("text") ? "text." + act.name() : field.name());
    }

    private List<ChoiceView> choices(CaseAct act, ActField field, Stored stored) {
        return switch (field.type()) {
            case CHOICE ->
                field.choices().stream()
                        .map(code -> new ChoiceView(code, names.of("ActChoice", code)))
                        .toList();
            case MATTER ->
                MatterChoices.of(act, stored.records()).stream()
                        .map(one -> new ChoiceView(one.id().toString(), label(one)))
                        .toList();
            case LEDGER_LINE ->
                stored.ledger().effective().stream()
                        .map(line -> new ChoiceView(
                                String.valueOf(line.number()),
                                kindName(line.entry()) + " " + line.entry().on()))
                        .toList();
            default -> List.of();
        };
    }

    private String label(Awaited one) {
        return names.of(one.kind()) + " "
                + Objects.requireNonNullElse(one.words().party(), "")
                + " " + one.askedOn();
    }

    private ClockLine line(Line line, boolean standing) {
        ClockEntry entry = line.entry();
        return new ClockLine(
                line.number(),
                entry.getClass().getSimpleName(),
                kindName(entry),
                entry.on(),
                workingDays(entry),
                entry instanceof Deferred deferred ? deferred.until() : null,
                entry.ground().citation(),
                entry.by(),
                names.of("CaseAct", line.act()),
                line.recordedAt(),
                LocalDate.ofInstant(line.recordedAt(), ChinaTime.ZONE).isAfter(entry.on()),
                standing,
                line.supersedes(),
                line.reason());
    }

    private static @Nullable Integer workingDays(ClockEntry entry) {
        return switch (entry) {
            case Started started -> started.workingDays();
            case Extended extended -> extended.workingDays();
            default -> null;
        };
    }

    private String kindName(ClockEntry entry) {
        return names.of("ClockEntry", entry.getClass().getSimpleName());
    }

    private AwaitedView awaited(Awaited one) {
        return new AwaitedView(
                one.id(),
                one.kind(),
                names.of(one.kind()),
                one.kind().ground().citation(),
                one.kind().stopsClock(),
                one.words().party(),
                one.words().contact(),
                one.words().question(),
                one.askedOn(),
                one.deliveredOn(),
                one.until(),
                one.isLate(timeLeft.today()),
                one.outcome(),
                names.of(one.outcome()),
                one.settledOn(),
                one.words().answer(),
                one.ruling(),
                names.ofNullable(one.ruling()),
                one.words().rulingReason(),
                one.words().publicInterest(),
                one.yuan());
    }

    private List<FlagView> flags(Stored stored) {
        return DifficultyRules.flags(stored, calendars.current(), timeLeft.today()).stream()
                .map(flag -> flag(flag, stored))
                .toList();
    }

    private FlagView flag(CaseFlag flag, Stored stored) {
        return stored.records().flags().stream()
                .filter(set -> set.flag() == flag)
                .findFirst()
                .map(set -> new FlagView(flag, names.of(flag), set.reason(), set.setBy()))
                .orElseGet(() -> new FlagView(flag, names.of(flag), null, null));
    }

    private @Nullable ServiceView service(@Nullable ReplyService service) {
        if (service == null) {
            return null;
        }
        PaperDelivery delivery = service.delivery();
        return new ServiceView(
                delivery.way(),
                names.of(delivery.way()),
                delivery.on(),
                delivery.receipt(),
                service.inTime(),
                delivery.recordedBy());
    }
}
