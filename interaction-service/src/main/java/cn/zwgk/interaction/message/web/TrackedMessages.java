package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.GivenAnswer;
import cn.zwgk.interaction.message.Message;
import cn.zwgk.interaction.message.MessageState;
import cn.zwgk.interaction.message.Rating;
import cn.zwgk.interaction.message.persistence.LetterDemands;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.CodeNames;
import org.springframework.stereotype.Component;

/** Shows a message to its writer. */
@Component
class TrackedMessages {

    private final WorkingCalendars calendars;
    private final TimeLeft timeLeft;
    private final CodeNames names;
    private final LetterDemands demands;

    TrackedMessages(WorkingCalendars calendars, TimeLeft timeLeft, CodeNames names, LetterDemands demands) {
        this.calendars = calendars;
        this.timeLeft = timeLeft;
        this.names = names;
        this.demands = demands;
    }

    TrackedMessage of(Message message) {
        Message.Stored stored = message.stored();
        MessageState shown = stored.state() == MessageState.ANSWER_DRAFTED ? MessageState.ASSIGNED : stored.state();
        TimeLeft.Left left = timeLeft.of(stored.state(), stored.deadline().lastDay());
        GivenAnswer answer = stored.answer();
        Rating rating = stored.rating();
        return new TrackedMessage(
                stored.number(),
                stored.channel(),
                names.of(stored.channel()),
                stored.title(),
                stored.content(),
                PassageView.of(stored.about()),
                shown.name(),
                names.of(shown),
                stored.receivedAt(),
                stored.deadline().lastDay(),
                left.dueAt(),
                stored.deadline().provisional(),
                left.lamp() == Lamp.OVERDUE,
                calendars.current().explain(stored.receivedOn(), stored.workingDays()),
                answer == null
                        ? null
                        : new TrackedMessage.Answered(answer.text(), answer.office(), answer.answeredAt()),
                stored.publication() != null,
                rating == null ? null : new TrackedMessage.Rated(rating.stars(), rating.comment()),
                !stored.state().isOpen() && rating == null,
                demands.answersTo(stored.id()).stream()
                        .map(found -> new TrackedMessage.PolicyAnswer(
                                found.question(), found.answer(), found.url(), found.answeredAt()))
                        .toList());
    }
}
