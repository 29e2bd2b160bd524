package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.DecisionDraft;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be in order with the files of an answer before its reply is proposed, and before it is signed. */
@Component
public class AnswerChecks {

    private final AnswerFiles files;
    private final SecrecyReviews reviews;

    AnswerChecks(AnswerFiles files, SecrecyReviews reviews) {
        this.files = files;
        this.reviews = reviews;
    }

    /**
     * Before a reply is proposed: what goes out is ready, and nothing goes out with a refusal.
     *
     * @throws Refused 422 with all grounds at once
     */
    @Transactional(readOnly = true)
    public void requireReady(CaseId id, ReplyResult result) {
        List<AnswerFile> all = files.of(id);
        List<Refusal> grounds = new ArrayList<>();
        if (!all.isEmpty() && !result.discloses()) {
            grounds.add(Refusal.of("answer-files-not-expected"));
        }
        all.stream()
                .filter(file -> result.discloses() && file.release() == null)
                .map(file -> Refusal.of("answer-file-not-ready", file.name()))
                .forEach(grounds::add);
        boolean redacted = all.stream().map(AnswerFile::release).anyMatch(copy -> copy != null && copy.redacted());
        // Article 37: where a part is withheld, the reply says so and counts as partial
        if (redacted && result == ReplyResult.PROVIDED) {
            grounds.add(Refusal.of("redacted-is-partial"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    /**
     * Before a reply is signed: somebody else has looked through what goes out for secrets (Article 17), and nobody has
     * changed it since.
     *
     * @throws Refused 409 {@code secrecy-review-unsigned}, 403 {@code secrecy-review-third-person}
     */
    @Transactional(readOnly = true)
    public void requireReviewed(CaseId id, DecisionDraft draft, Actor decider) {
        if (!needsReview(draft.result())) {
            return;
        }
        SecrecyReviews.Signed signed = reviews.of(id)
                .filter(review -> review.subject().equals(subject(id, draft)))
                .orElseThrow(() -> Refused.conflict("secrecy-review-unsigned"));
        if (signed.byId().equals(decider.id())) {
            throw Refused.forbidden("secrecy-review-third-person");
        }
    }

    /** Whether information goes out that was not public before. */
    public static boolean needsReview(ReplyResult result) {
        return result == ReplyResult.PROVIDED || result == ReplyResult.PARTLY_PROVIDED;
    }

    /** The fingerprint of what goes out: the words of the draft and every copy. */
    String subject(CaseId id, DecisionDraft draft) {
        List<AnswerFile> all = files.of(id);
        StringBuilder whole = new StringBuilder()
                .append(draft.result())
                .append('\n')
                .append(draft.content())
                .append('\n')
                .append(draft.reasons());
        all.stream()
                .map(AnswerFile::release)
                .forEach(copy -> whole.append('\n').append(copy == null ? "" : copy.sha256()));
        return SecrecyReviews.fingerprint(whole.toString());
    }

    /** The list of what goes out, as the notice has it; empty when it is nothing. */
    @Transactional(readOnly = true)
    public String list(CaseId id) {
        List<AnswerFile> all = files.of(id);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).release() != null)
                .mapToObj(i -> (i + 1) + ". " + all.get(i).name() + redactedNote(all.get(i)))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static String redactedNote(AnswerFile file) {
        AnswerFile.Release release = file.release();
        return release != null && release.redacted() ? "（已作区分处理）" : "";
    }
}
