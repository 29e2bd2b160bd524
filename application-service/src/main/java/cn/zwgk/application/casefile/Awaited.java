package cn.zwgk.application.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 等待事项: what a case waits for, from whom and until when.
 *
 * @param id also the name of the matter in the clock's ledger
 * @param askedOn the day the letter went out
 * @param deliveredOn the day it was received
 * @param until the last day to answer; null where no time is set, or the letter is not known to be received
 * @param settledOn the day for which the outcome counts
 * @param ruling what was decided on a third party's answer
 * @param yuan the fee asked for
 * @param words what was asked and answered, sealed at rest
 */
public record Awaited(
        UUID id,
        AwaitedKind kind,
        LocalDate askedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate until,
        AwaitedOutcome outcome,
        @Nullable LocalDate settledOn,
        @Nullable PartyRuling ruling,
        @Nullable Integer yuan,
        Words words) {

    /**
     * The words of it, which may name people.
     *
     * @param party who is asked; null where it is the applicant
     */
    public record Words(
            @Nullable String party,
            @Nullable String contact,
            @Nullable String question,
            @Nullable String answer,
            @Nullable String rulingReason,
            @Nullable String publicInterest) {

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** A question that goes out on a day. */
    static Awaited asked(
            UUID id,
            AwaitedKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String party,
            @Nullable String contact,
            @Nullable String question) {
        return new Awaited(
                id,
                kind,
                on,
                null,
                until,
                AwaitedOutcome.OPEN,
                null,
                null,
                null,
                new Words(party, contact, question, null, null, null));
    }

    Awaited charging(int amount) {
        return new Awaited(id, kind, askedOn, deliveredOn, until, outcome, settledOn, ruling, amount, words);
    }

    Awaited delivered(LocalDate on, LocalDate lastDay) {
        return new Awaited(id, kind, askedOn, on, lastDay, outcome, settledOn, ruling, yuan, words);
    }

    Awaited settled(AwaitedOutcome with, LocalDate on, @Nullable String answer) {
        Words said = new Words(
                words.party(), words.contact(), words.question(), answer, words.rulingReason(), words.publicInterest());
        return new Awaited(id, kind, askedOn, deliveredOn, until, with, on, ruling, yuan, said);
    }

    Awaited ruled(PartyRuling as, String reason, @Nullable String publicInterest) {
        Words said =
                new Words(words.party(), words.contact(), words.question(), words.answer(), reason, publicInterest);
        return new Awaited(id, kind, askedOn, deliveredOn, until, outcome, settledOn, as, yuan, said);
    }

    /** The same with another last day. */
    Awaited until(LocalDate lastDay) {
        return new Awaited(id, kind, askedOn, deliveredOn, lastDay, outcome, settledOn, ruling, yuan, words);
    }

    /** Waiting again, because the silence was noted too early. */
    Awaited reopened() {
        return new Awaited(id, kind, askedOn, deliveredOn, until, AwaitedOutcome.OPEN, null, ruling, yuan, words);
    }

    Awaited moved(LocalDate asked, @Nullable LocalDate settled) {
        return new Awaited(id, kind, asked, deliveredOn, until, outcome, settled, ruling, yuan, words);
    }

    public boolean isOpen() {
        return outcome == AwaitedOutcome.OPEN;
    }

    /** Whether its time is over on the day and nothing came. */
    public boolean isLate(LocalDate today) {
        return isOpen() && until != null && today.isAfter(until);
    }
}
