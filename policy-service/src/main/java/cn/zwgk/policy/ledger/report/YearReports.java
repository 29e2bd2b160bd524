package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reports: of closed years as they were kept, of others as things stand. */
@Component
public class YearReports {

    private final Plans plans;
    private final ReportMaker maker;
    private final JsonMapper json;

    YearReports(Plans plans, ReportMaker maker, JsonMapper json) {
        this.plans = plans;
        this.maker = maker;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public YearReport of(Plan plan) {
        return plans.frozenReport(plan.id())
                .map(kept -> json.readValue(kept, YearReport.class))
                .orElseGet(() -> maker.make(plan, false));
    }

    void keep(Plan plan) {
        plans.keepReport(plan.id(), json.writeValueAsString(maker.make(plan, true)));
    }
}
