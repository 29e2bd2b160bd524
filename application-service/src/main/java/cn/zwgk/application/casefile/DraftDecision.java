package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.answer.AnswerChecks;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the reply to an application: one result, with what it needs (Articles 36 to 39). */
@UseCase
public class DraftDecision {

    private final CaseDesk desk;
    private final AnswerChecks answers;
    private final InstantSource time;

    DraftDecision(CaseDesk desk, AnswerChecks answers, InstantSource time) {
        this.desk = desk;
        this.answers = answers;
        this.time = time;
    }

    /** What an officer proposes; see {@link DecisionDraft}. */
    public record Proposal(
            @Nullable ReplyResult result,
            @Nullable String content,
            @Nullable String reasons,
            @Nullable String competentBody) {}

    @Transactional
    public void draft(CaseId id, @Nullable String ifMatch, Proposal proposal, Actor officer) {
        ReplyResult result = proposal.result();
        if (result == null) {
            throw Refused.invalid(List.of(Refusal.onField("result", "decision-result-missing")));
        }
        Instant now = time.instant();
        DecisionDraft draft = new DecisionDraft(
                result,
                proposal.content(),
                proposal.reasons(),
                proposal.competentBody(),
                officer.id(),
                officer.name(),
                now);
        desk.act(id, ifMatch, officer, CaseAct.DRAFT_DECISION, null, theCase -> {
            theCase.draftDecision(draft, officer, now);
            answers.requireReady(id, result);
        });
    }
}
