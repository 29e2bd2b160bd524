package cn.zwgk.application.casefile;

import cn.zwgk.application.fee.FeeMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer fills in for an act; {@link ActForms} says which of it an act takes.
 *
 * @param on the day for which the act counts, today if none is given
 * @param until the last day that is set
 * @param matter which of the awaited matters
 * @param line which line of the clock's ledger
 * @param consentedBy the head of the openness office who consented to an extension (Article 33)
 * @param before items of the same applicant counted before in the month
 */
public record StepForm(
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        @Nullable UUID matter,
        @Nullable String party,
        @Nullable String contact,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String publicInterest,
        @Nullable AwaitedOutcome outcome,
        @Nullable PartyRuling ruling,
        @Nullable Integer workingDays,
        @Nullable String consentedBy,
        @Nullable FeeMethod feeMethod,
        @Nullable Integer quantity,
        @Nullable Integer before,
        @Nullable ServiceWay way,
        @Nullable String reference,
        @Nullable Integer line,
        @Nullable CaseFlag flag,
        @Nullable List<CaseRecords.NamedReader> people) {

    /** A form that names a matter and nothing else. */
    static StepForm about(UUID matter) {
        return new StepForm(
                null, null, matter, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** How the reply was served. */
    static StepForm served(DeliveryRules.Claim claim) {
        return new StepForm(
                claim.on(),
                null,
                null,
                null,
                null,
                claim.note(),
                claim.note(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                claim.way(),
                claim.receipt(),
                null,
                null,
                null);
    }

    /** The same form with these people. */
    StepForm naming(List<CaseRecords.NamedReader> readers) {
        return new StepForm(
                on,
                until,
                matter,
                party,
                contact,
                text,
                reason,
                publicInterest,
                outcome,
                ruling,
                workingDays,
                consentedBy,
                feeMethod,
                quantity,
                before,
                way,
                reference,
                line,
                flag,
                readers);
    }

    @Override
    public String toString() {
        return "StepForm[" + on + "]";
    }
}
