package cn.zwgk.application.release;

import static cn.zwgk.application.release.ReleaseTransitions.TABLE;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 公布件: the answer of a case as everybody may read it. Every verb checks the table and its own rules, and gives the release
 * as it is afterwards. Nobody publishes what he wrote on.
 *
 * @param caseId whose answer it is
 * @param otherCases that asked for the same; who applied in them must not show either
 * @param proposalId the proposal 主动公开建议 that it carries out; null if it came without one
 * @param office that answers for the information
 * @param contributors ids of everybody who wrote on it or cleared a finding
 * @param publication who published it, when, and what he found; null until then
 * @param endReason why it was withdrawn or given up
 */
public record Release(
        UUID id,
        long version,
        CaseId caseId,
        List<CaseId> otherCases,
        @Nullable UUID proposalId,
        String office,
        ReleaseContent content,
        ReleaseState state,
        Set<String> contributors,
        String draftedBy,
        @Nullable Publication publication,
        @Nullable String endReason,
        Instant updatedAt) {

    private static final int LONGEST_REASON = 1000;

    /** Who published it, and that he looked through it (Article 17). */
    public record Publication(String byName, String opinion, Instant at) {}

    public Release {
        otherCases = List.copyOf(otherCases);
        contributors = Set.copyOf(contributors);
    }

    static Release draft(
            UUID id,
            CaseId caseId,
            List<CaseId> otherCases,
            @Nullable UUID proposalId,
            String office,
            ReleaseContent content,
            Actor drafter,
            Instant now) {
        content.requireKeepable();
        return new Release(
                id,
                0,
                caseId,
                otherCases,
                proposalId,
                office,
                content,
                ReleaseState.DRAFT,
                Set.of(drafter.id()),
                drafter.name(),
                null,
                null,
                now);
    }

    /** The case whose answer it is, and those that asked for the same. */
    public List<CaseId> allCases() {
        return Stream.concat(Stream.of(caseId), otherCases.stream()).toList();
    }

    /** @throws Refused 409 {@code release-not-editable} */
    Release with(ReleaseContent changed, Actor writer, Instant now) {
        changed.requireKeepable();
        Release touched = touched(writer, now);
        return touched.next(changed, state, publication, endReason, now);
    }

    /**
     * Somebody worked on it, so that he does not publish it.
     *
     * @throws Refused 409 {@code release-not-editable}
     */
    Release touched(Actor writer, Instant now) {
        if (!isEditable()) {
            throw Refused.conflict("release-not-editable");
        }
        Set<String> all = new TreeSet<>(contributors);
        all.add(writer.id());
        return new Release(
                id,
                version,
                caseId,
                otherCases,
                proposalId,
                office,
                content,
                state,
                all,
                draftedBy,
                publication,
                endReason,
                now);
    }

    /** @param grounds against it, as {@link ReleaseRules} found them */
    Release submit(List<Refusal> grounds, Actor drafter, Instant now) {
        ReleaseState to =
                TABLE.require(state, ReleaseAct.SUBMIT, drafter.roles()).to();
        requireNone(grounds);
        return next(content, to, publication, endReason, now);
    }

    /** @throws Refused 403 {@code release-own} for who worked on it, 422 with the grounds, or without an opinion */
    Release publish(@Nullable String opinion, List<Refusal> grounds, Actor reviewer, Instant now) {
        ReleaseState to =
                TABLE.require(state, ReleaseAct.PUBLISH, reviewer.roles()).to();
        if (contributors.contains(reviewer.id())) {
            throw Refused.forbidden("release-own");
        }
        requireNone(grounds);
        return next(
                content,
                to,
                new Publication(reviewer.name(), words(opinion, "release-opinion-missing"), now),
                endReason,
                now);
    }

    Release sendBack(@Nullable String reason, Actor reviewer, Instant now) {
        ReleaseState to =
                TABLE.require(state, ReleaseAct.RETURN, reviewer.roles()).to();
        words(reason, "release-reason-missing");
        return next(content, to, publication, endReason, now);
    }

    /** Ends it: {@code WITHDRAW} after it was public, {@code ABANDON} before. */
    Release end(ReleaseAct act, @Nullable String reason, Actor actor, Instant now) {
        ReleaseState to = TABLE.require(state, act, actor.roles()).to();
        return next(content, to, publication, words(reason, "release-reason-missing"), now);
    }

    /** Whether texts and files may still be changed. */
    public boolean isEditable() {
        return state == ReleaseState.DRAFT;
    }

    /** What this person may do now. */
    public List<ReleaseAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != ReleaseAct.PUBLISH || !contributors.contains(actor.id()))
                .toList();
    }

    /**
     * The fact that last told the public of it.
     *
     * @param asVersion under which it is kept
     * @throws IllegalStateException if it never was public
     */
    ReleaseFact asTold(List<String> fileNames, long asVersion) {
        Publication published = publication;
        if (published == null) {
            throw new IllegalStateException("Never public: " + id);
        }
        return state == ReleaseState.WITHDRAWN
                ? new InformationWithdrawn(id, asVersion, String.valueOf(endReason))
                : new InformationReleased(
                        id,
                        asVersion,
                        content.title(),
                        content.description(),
                        content.answer(),
                        office,
                        fileNames,
                        published.at(),
                        "/released-information/" + id);
    }

    private Release next(
            ReleaseContent text,
            ReleaseState to,
            @Nullable Publication published,
            @Nullable String ended,
            Instant now) {
        return new Release(
                id,
                version,
                caseId,
                otherCases,
                proposalId,
                office,
                text,
                to,
                contributors,
                draftedBy,
                published,
                ended,
                now);
    }

    private static void requireNone(List<Refusal> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private static String words(@Nullable String reason, String code) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", code, LONGEST_REASON)));
        }
        return reason.strip();
    }
}
