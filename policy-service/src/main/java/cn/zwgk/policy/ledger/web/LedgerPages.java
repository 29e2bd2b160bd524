package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.desk.DeskPages;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.evidence.Decision;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.evidence.EvidenceAct;
import cn.zwgk.policy.ledger.evidence.EvidenceContent;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.evidence.EvidenceTransitions;
import cn.zwgk.policy.ledger.evidence.Source;
import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.policy.ledger.file.LedgerFiles;
import cn.zwgk.policy.ledger.plan.Adoption;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.ObligationContent;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.PlanAct;
import cn.zwgk.policy.ledger.plan.PlanState;
import cn.zwgk.policy.ledger.plan.PlanTransitions;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.ledger.scoring.ScoreRules;
import cn.zwgk.policy.ledger.web.ObligationPage.EvidenceEntry;
import cn.zwgk.policy.ledger.web.PlanPage.ScoreRuleEntry;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts plans and obligations together for the desk. */
@Component
class LedgerPages {

    private final Plans plans;
    private final EvidenceRecords records;
    private final LedgerFiles files;
    private final PlanProgress progress;
    private final ScoreRules rules;
    private final BoardReader boards;
    private final DeskPages desk;
    private final Wording wording;

    LedgerPages(
            Plans plans,
            EvidenceRecords records,
            LedgerFiles files,
            PlanProgress progress,
            ScoreRules rules,
            BoardReader boards,
            DeskPages desk,
            Wording wording) {
        this.plans = plans;
        this.records = records;
        this.files = files;
        this.progress = progress;
        this.rules = rules;
        this.boards = boards;
        this.desk = desk;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public PlanPage of(Plan plan, Actor actor) {
        @Nullable Adoption adoption = plan.adoption();
        return new PlanPage(
                plan.year(),
                plan.version(),
                plan.title(),
                plan.state(),
                wording.of(plan.state()),
                plan.offices(),
                plan.copiedFrom(),
                adoption == null ? null : adoption.at(),
                adoption == null ? null : adoption.byName(),
                plan.frozenAt(),
                isEditable(plan, actor),
                records.waiting(plan.id()).size(),
                desk.acts(PlanTransitions.TABLE, plan.state(), actor.roles()).stream()
                        .filter(act -> !act.act().equals(PlanAct.AMEND.code()))
                        .toList(),
                rules.of(plan.id()).stream()
                        .map(rule -> new ScoreRuleEntry(
                                rule.code(),
                                wording.of(rule.code()),
                                rule.code().sign() > 0,
                                rule.points(),
                                rule.most(),
                                rule.reason()))
                        .toList(),
                desk.history(Plan.TYPE, plan.id().toString()));
    }

    @Transactional(readOnly = true)
    public ObligationPage of(Obligation obligation, Actor actor) {
        Plan plan = plans.get(obligation.planId());
        ObligationContent content = obligation.content();
        List<Evidence> evidence = records.ofObligation(obligation.id());
        Map<UUID, List<LedgerFile>> papers =
                files.of(evidence.stream().map(Evidence::id).toList());
        return new ObligationPage(
                obligation.id(),
                obligation.version(),
                plan.year(),
                plan.state(),
                content.number(),
                content.title(),
                content.demand(),
                content.basis(),
                content.measure(),
                content.ownerOffice(),
                content.quota(),
                content.perOffice(),
                content.rhythm(),
                content.dueOn(),
                content.feed(),
                wording.ofNullable(content.feed()),
                content.topics(),
                content.points(),
                obligation.droppedReason(),
                plan.offices(),
                boards.row(progress.of(obligation, plan)),
                isEditable(plan, actor) && !obligation.isDropped(),
                plan.isAdopted() && !obligation.isDropped(),
                evidence.stream()
                        .map(each -> entry(each, papers.getOrDefault(each.id(), List.of()), plan, actor))
                        .toList(),
                desk.history(Obligation.TYPE, obligation.id().toString()));
    }

    private EvidenceEntry entry(Evidence evidence, List<LedgerFile> papers, Plan plan, Actor actor) {
        EvidenceContent content = evidence.content();
        @Nullable Source source = evidence.source();
        @Nullable Decision decision = evidence.decision();
        return new EvidenceEntry(
                evidence.id(),
                evidence.version(),
                content.office(),
                content.happenedOn(),
                content.title(),
                content.description(),
                content.quantity(),
                content.link(),
                source == null ? null : source.kind(),
                source == null ? null : wording.of(source.kind()),
                evidence.state(),
                wording.of(evidence.state()),
                evidence.submittedBy().name(),
                evidence.submittedAt(),
                decision == null ? null : decision.byName(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                papers,
                plan.isAdopted()
                        ? desk.acts(EvidenceTransitions.TABLE, evidence.state(), actor.roles()).stream()
                                .filter(act -> evidence.allows(act(act.act()), actor))
                                .toList()
                        : List.of());
    }

    private static EvidenceAct act(String code) {
        return Act.of(EvidenceAct.class, code).orElseThrow();
    }

    private static boolean isEditable(Plan plan, Actor actor) {
        return actor.has(LedgerRoles.OPENNESS_OFFICE)
                && (plan.state() == PlanState.DRAFT || plan.state() == PlanState.ADOPTED);
    }
}
