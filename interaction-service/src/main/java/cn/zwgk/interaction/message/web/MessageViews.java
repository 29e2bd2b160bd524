package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.Message;
import cn.zwgk.interaction.message.MessageAct;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.MessageTransitions;
import cn.zwgk.interaction.message.Writer;
import cn.zwgk.interaction.message.persistence.MessageList.Line;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.interaction.message.web.MessageView.AllowedAct;
import cn.zwgk.interaction.message.web.MessageView.AuditLine;
import cn.zwgk.interaction.message.web.MessageView.HistoryLine;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows messages to officers: as pages, lines of a list and items of the worklist. */
@Component
class MessageViews {

    private final Messages messages;
    private final AuditTrail audit;
    private final WorkingCalendars calendars;
    private final TimeLeft timeLeft;
    private final CodeNames names;

    MessageViews(Messages messages, AuditTrail audit, WorkingCalendars calendars, TimeLeft timeLeft, CodeNames names) {
        this.messages = messages;
        this.audit = audit;
        this.calendars = calendars;
        this.timeLeft = timeLeft;
        this.names = names;
    }

    /** A line of the officers' list. */
    record MessageLine(
            UUID id,
            String number,
            String channel,
            String channelName,
            MessageState state,
            String stateName,
            String title,
            String writerName,
            Instant receivedAt,
            LocalDate dueOn,
            Instant dueAt,
            boolean overdue,
            @Nullable Integer remainingWorkingDays,
            Lamp lamp,
            String lampName,
            @Nullable String office,
            Instant updatedAt) {}

    /** Something that waits for the reader. */
    record WorkItem(
            UUID id,
            String type,
            String title,
            MessageState state,
            String stateName,
            @Nullable String office,
            String act,
            String actName,
            Instant dueAt,
            @Nullable Integer remainingWorkingDays,
            Lamp lamp,
            String lampName,
            String href,
            Instant updatedAt) {}

    MessageLine line(Line line) {
        TimeLeft.Left left = timeLeft.of(line.state(), line.dueOn());
        return new MessageLine(
                line.id().value(),
                line.number(),
                line.channel().name(),
                names.of(line.channel()),
                line.state(),
                names.of(line.state()),
                line.title(),
                line.maskedWriter().name(),
                line.receivedAt(),
                line.dueOn(),
                left.dueAt(),
                line.overdue(),
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                line.office(),
                line.updatedAt());
    }

    /** @param reader somebody who may do something with a message in this state */
    WorkItem workItem(Line line, Actor reader) {
        TimeLeft.Left left = timeLeft.of(line.state(), line.dueOn());
        // Whoever drafted the answer is offered what he may still do, not its approval.
        MessageAct act = MessageTransitions.TABLE.allowed(line.state(), reader.roles()).stream()
                .filter(allowed ->
                        allowed != MessageAct.APPROVE_ANSWER || !reader.id().equals(line.draftedById()))
                .findFirst()
                .orElseThrow();
        return new WorkItem(
                line.id().value(),
                "MESSAGE",
                line.number() + " " + line.title(),
                line.state(),
                names.of(line.state()),
                line.office(),
                act.code(),
                names.of(act),
                left.dueAt(),
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                "/console/messages/" + line.id(),
                line.updatedAt());
    }

    MessageView page(Message message, Actor reader) {
        Message.Stored stored = message.stored();
        TimeLeft.Left left = timeLeft.of(stored.state(), stored.deadline().lastDay());
        Writer masked = stored.writer().masked();
        return new MessageView(
                stored.id().value(),
                stored.version(),
                stored.number(),
                stored.channel(),
                names.of(stored.channel()),
                stored.topic(),
                stored.title(),
                stored.content(),
                PassageView.of(stored.about()),
                masked.name(),
                masked.phone(),
                stored.state(),
                names.of(stored.state()),
                stored.receivedAt(),
                stored.deadline().lastDay(),
                left.dueAt(),
                stored.deadline().provisional(),
                left.lamp() == Lamp.OVERDUE,
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                stored.office(),
                calendars.current().explain(stored.receivedOn(), stored.workingDays()),
                stored.draft(),
                stored.answer(),
                stored.publication(),
                stored.rating(),
                message.allowed(reader).stream()
                        .map(act -> allowed(message, act, reader))
                        .toList(),
                messages.historyOf(stored.id()).stream()
                        .map(entry -> new HistoryLine(
                                entry.at(),
                                entry.byName(),
                                entry.act(),
                                names.of("MessageAct", entry.act()),
                                names.of(entry.to()),
                                entry.reason()))
                        .toList(),
                audit.of("message", stored.id().toString()).stream()
                        .map(entry -> new AuditLine(
                                entry.at(), entry.actorName(), entry.actorOffice(), entry.act(), entry.reason()))
                        .toList());
    }

    private AllowedAct allowed(Message message, MessageAct act, Actor reader) {
        return new AllowedAct(
                act.code(),
                names.of(act),
                act.needsReason(),
                act.needsConfirmation(),
                MessageTransitions.TABLE
                        .require(message.state(), act, reader.roles())
                        .ground());
    }
}
