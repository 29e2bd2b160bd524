package cn.zwgk.application.casefile;

import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 等待的期限: until when whoever is asked has time, as a calendar has it. */
final class AwaitedPeriods {

    private AwaitedPeriods() {}

    /** The last day of a time that runs from the receipt of a letter (Articles 32, 34 and 42). */
    static LocalDate fromDelivery(AwaitedKind kind, LocalDate delivered, WorkingCalendar calendar, CaseTerms terms) {
        return switch (kind) {
            case THIRD_PARTY ->
                calendar.workingDaysAfter(delivered, terms.thirdPartyWorkingDays())
                        .lastDay();
            case JOINT_MAKER ->
                calendar.workingDaysAfter(delivered, terms.jointMakerWorkingDays())
                        .lastDay();
            // 民法典 Article 203: a last day without work gives way to the next working day.
            default -> workingDayFrom(delivered.plusDays(terms.paymentDays()), calendar);
        };
    }

    /**
     * The last day of a matter under this calendar. What runs from the receipt of a letter is counted again; a day that was set
     * for the applicant gives way to the next working day (民法典 Article 203), and a correction is left the least time that
     * is reasonable (Article 30).
     *
     * @return null where no time is set, or where the time is not one that the law counts
     */
    static @Nullable LocalDate lastDay(Awaited one, WorkingCalendar calendar, CaseTerms terms) {
        LocalDate set = one.until();
        if (set == null) {
            return null;
        }
        LocalDate delivered = one.deliveredOn();
        return switch (one.kind()) {
            case THIRD_PARTY, JOINT_MAKER, FEE ->
                delivered == null ? null : fromDelivery(one.kind(), delivered, calendar, terms);
            case CORRECTION -> {
                LocalDate least = calendar.workingDaysAfter(one.askedOn(), terms.leastCorrectionWorkingDays())
                        .lastDay();
                yield workingDayFrom(set.isBefore(least) ? least : set, calendar);
            }
            case REASONS -> workingDayFrom(set, calendar);
            case AGENCY_OPINION, ASSISTANCE, COUNSEL -> null;
        };
    }

    private static LocalDate workingDayFrom(LocalDate day, WorkingCalendar calendar) {
        return calendar.workingDaysAfter(day.minusDays(1), 1).lastDay();
    }
}
