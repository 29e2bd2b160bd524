package cn.zwgk.application.proceedings;

import static cn.zwgk.application.proceedings.ProceedingTransitions.TABLE;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 复议诉讼案件: one review or one suit about one case. Every verb checks the table and its own rules, and gives the proceeding as
 * it is afterwards.
 *
 * @param registerNumber such as 2026-复议-0003
 * @param answerDue until when our answer is due
 * @param ruling the latest; null until it is ruled
 * @param fulfilledOn when what it obliges us to was done
 */
public record Proceeding(
        UUID id,
        long version,
        String registerNumber,
        Registration registration,
        Deadline answerDue,
        @Nullable LocalDate answeredOn,
        ProceedingState state,
        @Nullable Ruling ruling,
        @Nullable LocalDate fulfilledOn) {

    static Proceeding register(UUID id, String number, Registration registration, WorkingCalendar calendar) {
        return new Proceeding(
                id, 0, number, registration, due(registration, calendar), null, ProceedingState.FILED, null, null);
    }

    /** Corrects what was registered; the deadline follows. */
    Proceeding correct(Registration corrected, WorkingCalendar calendar) {
        if (!state.isOpen()) {
            throw Refused.conflict("proceeding-not-editable");
        }
        if (corrected.kind() != registration.kind() || !corrected.caseId().equals(registration.caseId())) {
            throw Refused.conflict("proceeding-kind-fixed");
        }
        return new Proceeding(
                id,
                version,
                registerNumber,
                corrected,
                due(corrected, calendar),
                answeredOn,
                state,
                ruling,
                fulfilledOn);
    }

    /** The same with the deadline as this calendar has it. */
    Proceeding recomputed(WorkingCalendar calendar) {
        return new Proceeding(
                id,
                version,
                registerNumber,
                registration,
                due(registration, calendar),
                answeredOn,
                state,
                ruling,
                fulfilledOn);
    }

    private static Deadline due(Registration registration, WorkingCalendar calendar) {
        return AnswerDeadline.of(
                registration.kind(), registration.simpleProcedure(), registration.copyReceivedOn(), calendar);
    }

    /** Our answer went in on that day; late is recorded as late. */
    Proceeding answer(LocalDate on, LocalDate today, Actor actor) {
        var step = TABLE.require(state, ProceedingAct.ANSWER, actor.roles());
        requireBetween("on", registration.copyReceivedOn(), on, today);
        return with(on, step.to(), ruling, fulfilledOn);
    }

    /** @throws Refused if the ruling is incomplete or its day impossible */
    Proceeding conclude(Ruling ruled, LocalDate today, Actor actor) {
        var step = TABLE.require(state, ProceedingAct.CONCLUDE, actor.roles());
        List<Refusal> reasons = new ArrayList<>();
        LocalDate earliest = ruling == null ? registration.filedOn() : ruling.on();
        if (ruled.on().isBefore(earliest) || ruled.on().isAfter(today)) {
            reasons.add(Refusal.onField("on", "proceeding-day-impossible", earliest.toString(), today.toString()));
        }
        if (ruled.consequence() == Consequence.OTHER && isBlank(ruled.note())) {
            reasons.add(Refusal.onField("note", "proceeding-consequence-untold"));
        }
        if (ruled.result() == Result.MAINTAINED && ruled.consequence() == Consequence.DECIDE_ANEW) {
            reasons.add(Refusal.onField("consequence", "proceeding-consequence-contradicts"));
        }
        if (!reasons.isEmpty()) {
            throw Refused.invalid(reasons);
        }
        return with(answeredOn, step.to(), ruled, null);
    }

    /** What the ruling obliges us to is done. Without an obligation no day is needed. */
    Proceeding fulfil(@Nullable LocalDate on, LocalDate today, Actor actor) {
        var step = TABLE.require(state, ProceedingAct.FULFIL, actor.roles());
        boolean obliged = ruling != null && ruling.consequence() != Consequence.NONE;
        if (obliged && on == null) {
            throw Refused.invalid(List.of(Refusal.onField("on", "proceeding-day-missing")));
        }
        if (on != null && ruling != null) {
            requireBetween("on", ruling.on(), on, today);
        }
        return with(answeredOn, step.to(), ruling, on);
    }

    /** @throws Refused {@code proceeding-review-not-appealable}: against a review one goes to court, which is a suit of its own */
    Proceeding appeal(LocalDate on, LocalDate today, Actor actor) {
        var step = TABLE.require(state, ProceedingAct.APPEAL, actor.roles());
        if (registration.kind().isReview()) {
            throw Refused.conflict("proceeding-review-not-appealable");
        }
        requireBetween("on", ruling == null ? registration.filedOn() : ruling.on(), on, today);
        return with(answeredOn, step.to(), ruling, fulfilledOn);
    }

    Proceeding strikeOut(@Nullable String reason, Actor actor) {
        var step = TABLE.require(state, ProceedingAct.STRIKE_OUT, actor.roles());
        if (isBlank(reason)) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return with(answeredOn, step.to(), ruling, fulfilledOn);
    }

    /** Where the period for our answer stands in the law. */
    public String answerGround() {
        return AnswerDeadline.ground(registration.kind(), registration.simpleProcedure());
    }

    /** What this person may do now. */
    public List<ProceedingAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act ->
                        act != ProceedingAct.APPEAL || !registration.kind().isReview())
                .toList();
    }

    private Proceeding with(
            @Nullable LocalDate answered, ProceedingState next, @Nullable Ruling ruled, @Nullable LocalDate fulfilled) {
        return new Proceeding(id, version, registerNumber, registration, answerDue, answered, next, ruled, fulfilled);
    }

    private static void requireBetween(String field, LocalDate from, LocalDate day, LocalDate to) {
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Refused.invalid(
                    List.of(Refusal.onField(field, "proceeding-day-impossible", from.toString(), to.toString())));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
