package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.intake.persistence.PersonIndex;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what the same person asked for before (Articles 35 and 36(6)). The platform points at it; whether an application is a
 * repetition or excessive is for the officer to say.
 */
@UseCase
public class EarlierCases {

    /** From how alike on two descriptions are pointed at. */
    static final int ALIKE = 70;

    private final CaseDirectory cases;
    private final KnownApplicants applicants;
    private final IntakeConventions conventions;

    EarlierCases(CaseDirectory cases, KnownApplicants applicants, IntakeConventions conventions) {
        this.cases = cases;
        this.applicants = applicants;
        this.conventions = conventions;
    }

    /**
     * What an officer should look at.
     */
    public enum Hint {
        /** An earlier case about much the same was answered (Article 36(6)). */
        PERHAPS_REPEATED,
        /** One about much the same is still open. */
        PERHAPS_TWICE,
        /** Many in one calendar month (Article 35). */
        PERHAPS_EXCESSIVE
    }

    /**
     * Another case of the same person.
     *
     * @param alike how alike the descriptions are, in percent
     * @param sameDocumentNumber whether both name the same document
     * @param by what the applicants have in common
     */
    public record Earlier(
            UUID id,
            String registrationNumber,
            String description,
            Instant submittedAt,
            @Nullable LocalDate receivedOn,
            CaseState state,
            @Nullable ReplyResult result,
            int alike,
            boolean sameDocumentNumber,
            Set<ApplicantMark> by) {

        boolean isMuchTheSame() {
            return alike >= ALIKE || sameDocumentNumber;
        }
    }

    /**
     * What is known of the person.
     *
     * @param inThatMonth his applications in the calendar month of this one, this one included
     * @param inTwelveMonths those of the twelve months up to this one, included
     * @param earlier the most alike first
     */
    public record Picture(int inThatMonth, int inTwelveMonths, Set<Hint> hints, List<Earlier> earlier) {}

    /** @throws cn.zwgk.web.Refused 403 {@code not-on-this-case} */
    @Transactional(readOnly = true)
    public Picture of(CaseId id, Actor officer) {
        Stored own = cases.requireWorksOn(id, officer);
        Set<CaseId> family = cases.familyOf(id).stream().map(Stored::id).collect(Collectors.toSet());
        List<Earlier> earlier = applicants.otherCases(id).stream()
                .filter(match -> !family.contains(match.id()))
                .map(match -> earlier(own, match))
                .filter(each -> each.state() != CaseState.REPLACED)
                .sorted(Comparator.comparing(Earlier::isMuchTheSame)
                        .thenComparingInt(Earlier::alike)
                        .thenComparing(Earlier::submittedAt)
                        .reversed())
                .toList();
        LocalDate day = day(own.submittedAt());
        List<LocalDate> days = new ArrayList<>(
                earlier.stream().map(each -> day(each.submittedAt())).toList());
        days.add(day);
        int month = (int) days.stream()
                .filter(each -> YearMonth.from(each).equals(YearMonth.from(day)))
                .count();
        int year = (int) days.stream()
                .filter(each -> each.isAfter(day.minusMonths(12)) && !each.isAfter(day))
                .count();
        return new Picture(month, year, hints(earlier, month), earlier);
    }

    private Set<Hint> hints(List<Earlier> earlier, int inThatMonth) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        for (Earlier each : earlier) {
            if (each.isMuchTheSame() && each.result() != null) {
                hints.add(Hint.PERHAPS_REPEATED);
            } else if (each.isMuchTheSame() && each.state().isOpen()) {
                hints.add(Hint.PERHAPS_TWICE);
            }
        }
        if (inThatMonth > conventions.itemsOfAMonth()) {
            hints.add(Hint.PERHAPS_EXCESSIVE);
        }
        return hints;
    }

    private Earlier earlier(Stored own, PersonIndex.Match match) {
        Stored other = cases.get(match.id());
        Decision decision = other.decision();
        String number = own.request().documentNumber();
        return new Earlier(
                other.id().value(),
                other.registrationNumber(),
                other.request().description(),
                other.submittedAt(),
                other.clock().entries().isEmpty()
                        ? null
                        : other.clock().entries().getFirst().on(),
                other.state(),
                decision == null ? null : decision.draft().result(),
                Likeness.percent(own.request().description(), other.request().description()),
                number != null && number.equals(other.request().documentNumber()),
                match.by());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ChinaTime.ZONE);
    }
}
