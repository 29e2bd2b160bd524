package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.law.Article;
import cn.zwgk.files.Passage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides, mark by mark, what goes out of a file and on what article, and adds what the machine did not find. */
@Component
public class MarkAnswerFile {

    /** On what information may be withheld. */
    static final Set<Article> GROUNDS = EnumSet.of(Article.A14, Article.A15, Article.A16_1, Article.A16_2);

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;

    private final AnswerWork work;
    private final AnswerFiles files;
    private final FileText text;
    private final AuditTrail audit;

    MarkAnswerFile(AnswerWork work, AnswerFiles files, FileText text, AuditTrail audit) {
        this.work = work;
        this.files = files;
        this.text = text;
        this.audit = audit;
    }

    /**
     * What an officer says about a mark.
     *
     * @param mark one that is there; null for a new one
     * @param text of a new one, as it stands in the file
     * @param ground needed when it is to go
     * @param reason needed in either case
     */
    public record MarkJudgement(
            @Nullable UUID mark,
            @Nullable String text,
            @Nullable MarkDecision decision,
            @Nullable Article ground,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "MarkJudgement[" + decision + "]";
        }
    }

    /**
     * All judgements or none. A copy that was made before is dropped.
     *
     * @throws Refused 422 with everything that is missing, each at its place in the list
     */
    @Transactional
    public void judge(CaseId id, UUID fileId, List<MarkJudgement> judgements, Actor officer) {
        work.require(id);
        AnswerFile file = files.get(id, fileId);
        List<Passage> passages = judgements.stream().anyMatch(one -> one.mark() == null)
                ? text.of(files.original(fileId), file.mediaType())
                : List.of();
        List<Refusal> grounds = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            grounds.addAll(against(judgements.get(i), "judgements[" + i + "]", file, passages));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        judgements.forEach(judgement -> keep(file, judgement, passages, officer));
        files.dropRelease(fileId);
        audit.record(
                officer,
                "application.mark-answer-file",
                "application",
                id.toString(),
                null,
                Map.of("file", fileId, "marks", judgements.size()));
    }

    private void keep(AnswerFile file, MarkJudgement judgement, List<Passage> passages, Actor officer) {
        MarkDecision decision = Objects.requireNonNull(judgement.decision());
        Article ground = decision == MarkDecision.REDACT ? judgement.ground() : null;
        String reason = Objects.requireNonNull(judgement.reason()).strip();
        UUID known = judgement.mark();
        if (known != null) {
            files.decide(known, decision, ground, reason, officer.name());
            return;
        }
        String marked = Objects.requireNonNull(judgement.text()).strip();
        Optional<Mark> same =
                file.marks().stream().filter(mark -> mark.text().equals(marked)).findFirst();
        if (same.isPresent()) {
            files.decide(same.get().id(), decision, ground, reason, officer.name());
        } else {
            String place = placeOf(marked, passages).orElse("");
            files.addMark(
                    file.id(), new Mark(Ids.next(), marked, null, place, decision, ground, reason, officer.name()));
        }
    }

    private static List<Refusal> against(MarkJudgement one, String at, AnswerFile file, List<Passage> passages) {
        List<Refusal> grounds = new ArrayList<>();
        UUID known = one.mark();
        String marked = one.text();
        if (known != null && file.marks().stream().noneMatch(mark -> mark.id().equals(known))) {
            grounds.add(Refusal.onField(at + ".mark", "mark-not-found"));
        }
        if (known == null) {
            if (marked == null || marked.isBlank()) {
                grounds.add(Refusal.onField(at + ".text", "mark-text-missing"));
            } else if (marked.length() > LONGEST_TEXT) {
                grounds.add(Refusal.onField(at + ".text", "mark-text-too-long", LONGEST_TEXT));
            } else if (placeOf(marked.strip(), passages).isEmpty()) {
                grounds.add(Refusal.onField(at + ".text", "mark-text-not-in-file"));
            }
        }
        if (one.decision() == null || one.decision() == MarkDecision.OPEN) {
            grounds.add(Refusal.onField(at + ".decision", "mark-decision-missing"));
        }
        if (one.decision() == MarkDecision.REDACT && (one.ground() == null || !GROUNDS.contains(one.ground()))) {
            grounds.add(Refusal.onField(at + ".ground", "mark-ground-missing"));
        }
        if (one.reason() == null || one.reason().isBlank() || one.reason().length() > LONGEST_REASON) {
            grounds.add(Refusal.onField(at + ".reason", "mark-reason-missing", LONGEST_REASON));
        }
        return grounds;
    }

    private static Optional<String> placeOf(String marked, List<Passage> passages) {
        String wanted = squeezed(marked);
        return passages.stream()
                .filter(passage -> squeezed(passage.text()).contains(wanted))
                .map(Passage::place)
                .findFirst();
    }

    /** Spaces and line breaks do not matter when texts are redacted, so they do not when they are sought. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
