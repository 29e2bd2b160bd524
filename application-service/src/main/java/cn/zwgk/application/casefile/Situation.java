package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A case, what somebody wants to do with it, and the world around. */
record Situation(Stored theCase, StepForm form, StepContext context) {

    /** The day for which the act counts. */
    LocalDate on() {
        LocalDate day = form.on();
        return day == null ? context.today() : day;
    }

    /** The day of receipt. */
    LocalDate receivedOn() {
        return theCase.clock().entries().stream()
                .filter(Started.class::isInstance)
                .findFirst()
                .orElseThrow()
                .on();
    }

    String applicant() {
        return theCase.applicant().name();
    }

    String by() {
        return context.by().name();
    }

    /**
     * The awaited matter that the form names.
     *
     * @throws Refused 422 {@code matter-unknown} if the case has none such that fits
     */
    Awaited matter(Predicate<Awaited> fits) {
        UUID id = form.matter();
        return theCase.records().awaited().stream()
                .filter(one -> one.id().equals(id) && fits.test(one))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(List.of(Refusal.onField("matter", "matter-unknown"))));
    }

    /** The open matter of a kind of which a case has one at a time. */
    Awaited open(AwaitedKind kind) {
        return theCase.records().of(kind).stream()
                .filter(Awaited::isOpen)
                .findFirst()
                .orElseThrow(() -> Refused.conflict("nothing-awaited"));
    }

    /** What was filled in, without spaces around it. */
    static String filled(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
