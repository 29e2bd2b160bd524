package cn.zwgk.application.release;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a release with the words of the reply, and changes its words. */
@Component
public class DraftRelease {

    private final Releases releases;
    private final ReleaseDesk desk;
    private final CaseDirectory cases;
    private final CaseSight sight;
    private final InstantSource time;

    DraftRelease(Releases releases, ReleaseDesk desk, CaseDirectory cases, CaseSight sight, InstantSource time) {
        this.releases = releases;
        this.desk = desk;
        this.cases = cases;
        this.sight = sight;
        this.time = time;
    }

    /**
     * From what a release is made.
     *
     * @param caseId whose answer it is
     * @param otherCases that asked for the same
     * @param proposalId the proposal that it carries out
     * @param title to begin with
     * @param reexamined the answer refused, and an examination found that circumstances now allow to disclose (Article 18)
     */
    public record Origin(
            CaseId caseId,
            List<CaseId> otherCases,
            @Nullable UUID proposalId,
            @Nullable String title,
            boolean reexamined) {

        /** The answer of one case, because somebody thinks that others want to know it too. */
        public static Origin of(CaseId id) {
            return new Origin(id, List.of(), null, null, false);
        }
    }

    /**
     * @throws Refused 404 {@code case-not-found}, 403 {@code not-on-this-case}, 409 with every ground against it: {@code
     *     release-case-open}, {@code release-nothing-disclosed}, {@code release-case-restricted}, {@code release-exists}
     */
    @Transactional
    public UUID draft(Origin origin, Actor drafter) {
        sight.require(drafter, cases.get(origin.caseId()));
        Stored source = cases.requireWorksOn(origin.caseId(), drafter);
        List<Refusal> grounds = groundsAgainst(origin, source);
        if (!grounds.isEmpty()) {
            throw Refused.conflict(grounds);
        }
        Decision decision = source.decision();
        String told = decision == null || origin.reexamined()
                ? null
                : decision.draft().content();
        Release fresh = Release.draft(
                Ids.next(),
                origin.caseId(),
                origin.otherCases(),
                origin.proposalId(),
                source.office() == null ? drafter.office() : source.office(),
                new ReleaseContent(
                        origin.title() == null ? "" : origin.title(),
                        source.request().description(),
                        told == null ? "" : told),
                drafter,
                time.instant());
        try {
            releases.add(fresh);
        } catch (DuplicateKeyException meanwhile) {
            throw Refused.conflict("release-exists");
        }
        desk.noted(fresh, "DRAFT", null, drafter);
        return fresh.id();
    }

    /** @throws Refused 409 {@code release-not-editable}, 422 with what is too long */
    @Transactional
    public void edit(UUID id, @Nullable String ifMatch, ReleaseContent content, Actor writer) {
        desk.change(id, ifMatch, writer, "EDIT", null, release -> release.with(content, writer, time.instant()));
    }

    private List<Refusal> groundsAgainst(Origin origin, Stored source) {
        List<Refusal> grounds = new ArrayList<>();
        Decision decision = source.decision();
        if (decision == null || (source.state() != CaseState.DECIDED && source.state() != CaseState.SERVED)) {
            grounds.add(Refusal.of("release-case-open"));
        } else if (!origin.reexamined() && !gaveOut(decision.draft().result())) {
            grounds.add(Refusal.of("release-nothing-disclosed"));
        }
        if (isRestricted(origin)) {
            grounds.add(Refusal.of("release-case-restricted"));
        }
        releases.liveOf(origin.caseId()).ifPresent(live -> grounds.add(Refusal.of("release-exists")));
        return grounds;
    }

    private boolean isRestricted(Origin origin) {
        return Stream.concat(Stream.of(origin.caseId()), origin.otherCases().stream())
                .anyMatch(each -> cases.get(each).records().isRestricted());
    }

    /** Whether the reply gave out information that was not public before. */
    public static boolean gaveOut(ReplyResult result) {
        return result == ReplyResult.PROVIDED || result == ReplyResult.PARTLY_PROVIDED;
    }
}
