package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.RefusalMayBeDisclosed;
import cn.zwgk.application.intake.OtherApplicants;
import cn.zwgk.application.release.DraftRelease;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers proposals from wherever they come. */
@Component
public class Propose {

    private static final int MOST_CASES = 100;
    private static final int LONGEST_TITLE = 200;
    private static final Actor APPLICANT = new Actor("applicant", "申请人", "", Set.of());

    private final ProposalDesk desk;
    private final DisclosureProposals proposals;
    private final CaseDirectory cases;
    private final CaseSight sight;
    private final OtherApplicants applicants;
    private final NumberSeries numbers;
    private final InstantSource time;

    Propose(
            ProposalDesk desk,
            DisclosureProposals proposals,
            CaseDirectory cases,
            CaseSight sight,
            OtherApplicants applicants,
            NumberSeries numbers,
            InstantSource time) {
        this.desk = desk;
        this.proposals = proposals;
        this.cases = cases;
        this.sight = sight;
        this.applicants = applicants;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * An officer says that several applicants asked for the same (Article 44(1)).
     *
     * @throws Refused 404 {@code case-not-found} for a case that he does not see, 422 with everything that is missing or wrong, 409
     *     {@code proposal-under-way}
     */
    @Transactional
    public UUID becauseSeveralAsked(
            @Nullable String title, @Nullable List<UUID> caseIds, @Nullable String reason, Actor officer) {
        List<CaseId> chosen = caseIds == null
                ? List.of()
                : caseIds.stream().distinct().map(CaseId::new).toList();
        List<Refusal> grounds = new ArrayList<>();
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            grounds.add(Refusal.onField("title", "proposal-title-missing", LONGEST_TITLE));
        }
        grounds.addAll(DisclosureProposal.againstReason(reason));
        if (chosen.size() < 2 || chosen.size() > MOST_CASES) {
            grounds.add(Refusal.onField("caseIds", "proposal-cases-missing", MOST_CASES));
        } else {
            grounds.addAll(againstCases(chosen, officer));
        }
        if (title == null || reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        if (proposals.isUnderWay(ProposalOrigin.SEVERAL_ASKED, chosen)) {
            throw Refused.conflict("proposal-under-way");
        }
        return register(ProposalOrigin.SEVERAL_ASKED, title, chosen, reason, officer);
    }

    /**
     * The applicant proposes what he was given (Article 44(2)), in a session.
     *
     * @throws Refused 409 {@code proposal-not-open} unless information was provided to him, {@code proposal-made-already}, 422 without a
     *     reason
     */
    @Transactional
    public UUID asApplicant(CaseId id, @Nullable String reason) {
        Stored stored = cases.get(id);
        if (!mayApplicantPropose(stored)) {
            throw Refused.conflict("proposal-not-open");
        }
        if (proposals.ofApplicant(id).isPresent()) {
            throw Refused.conflict("proposal-made-already");
        }
        List<Refusal> grounds = DisclosureProposal.againstReason(reason);
        if (reason == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        try {
            return register(ProposalOrigin.APPLICANT, stored.request().description(), List.of(id), reason, APPLICANT);
        } catch (DuplicateKeyException meanwhile) {
            throw Refused.conflict("proposal-made-already");
        }
    }

    /** Whether information was provided on the application, wholly or in part. */
    public static boolean mayApplicantPropose(Stored stored) {
        Decision decision = stored.decision();
        return decision != null
                && (stored.state() == CaseState.DECIDED || stored.state() == CaseState.SERVED)
                && DraftRelease.gaveOut(decision.draft().result());
    }

    /** What may be disclosed now is proposed, so that the examination does not end in nothing (Article 18). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void refusalMayBeDisclosed(RefusalMayBeDisclosed found) {
        List<CaseId> one = List.of(found.caseId());
        if (!proposals.isUnderWay(ProposalOrigin.REEXAMINATION, one)) {
            String description = cases.get(found.caseId()).request().description();
            register(ProposalOrigin.REEXAMINATION, description, one, found.reason(), found.by());
        }
    }

    private List<Refusal> againstCases(List<CaseId> chosen, Actor officer) {
        List<Refusal> grounds = new ArrayList<>();
        for (CaseId each : chosen) {
            Stored stored = cases.get(each);
            sight.require(officer, stored);
            if (stored.records().isRestricted()) {
                grounds.add(Refusal.onField("caseIds", "proposal-case-restricted", stored.registrationNumber()));
            }
            if (stored.state() == CaseState.REPLACED || stored.state() == CaseState.WITHDRAWN) {
                grounds.add(Refusal.onField("caseIds", "proposal-case-gone", stored.registrationNumber()));
            }
        }
        Set<CaseId> same = applicants.casesOfTheSamePerson(chosen.getFirst());
        if (chosen.stream().skip(1).allMatch(same::contains)) {
            grounds.add(Refusal.onField("caseIds", "proposal-same-applicant"));
        }
        return grounds;
    }

    private UUID register(ProposalOrigin origin, String title, List<CaseId> about, String reason, Actor by) {
        Instant now = time.instant();
        int year = ChinaTime.today(time).getYear();
        String plain = title.strip();
        DisclosureProposal fresh = new DisclosureProposal(
                Ids.next(),
                0,
                "%d-建议-%04d".formatted(year, numbers.next("disclosure-proposal", year)),
                origin,
                plain.length() <= LONGEST_TITLE ? plain : plain.substring(0, LONGEST_TITLE - 1) + "…",
                about,
                reason.strip(),
                cases.get(about.getFirst()).office(),
                by.id(),
                by.name(),
                now,
                ProposalState.PROPOSED,
                null,
                null,
                now);
        desk.register(fresh, by);
        return fresh.id();
    }
}
