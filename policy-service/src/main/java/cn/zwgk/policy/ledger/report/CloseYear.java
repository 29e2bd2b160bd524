package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.TakePlanStep;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import org.springframework.transaction.annotation.Transactional;

/** 年终归档: closes the year and keeps its report, figures and all, in one act. Nothing counts for it afterwards. */
@UseCase
public class CloseYear {

    private final TakePlanStep steps;
    private final EvidenceRecords records;
    private final YearReports reports;

    CloseYear(TakePlanStep steps, EvidenceRecords records, YearReports reports) {
        this.steps = steps;
        this.records = records;
        this.reports = reports;
    }

    /** @throws Refused {@code year-not-over}, {@code evidence-unsettled} */
    @Transactional
    public void close(Plan plan, Actor actor) {
        steps.freeze(plan, records.waiting(plan.id()).size(), actor);
        reports.keep(plan);
    }
}
