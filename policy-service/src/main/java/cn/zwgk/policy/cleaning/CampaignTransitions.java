package cn.zwgk.policy.cleaning;

import static cn.zwgk.policy.cleaning.CampaignAct.CANCEL;
import static cn.zwgk.policy.cleaning.CampaignAct.CHECK;
import static cn.zwgk.policy.cleaning.CampaignAct.PREPARE_RESULT;
import static cn.zwgk.policy.cleaning.CampaignAct.PUBLISH;
import static cn.zwgk.policy.cleaning.CampaignAct.RETURN_RESULT;
import static cn.zwgk.policy.cleaning.CampaignAct.START;
import static cn.zwgk.policy.cleaning.CampaignState.CANCELLED;
import static cn.zwgk.policy.cleaning.CampaignState.CHECKED;
import static cn.zwgk.policy.cleaning.CampaignState.PREPARING;
import static cn.zwgk.policy.cleaning.CampaignState.PUBLISHED;
import static cn.zwgk.policy.cleaning.CampaignState.RESULT_READY;
import static cn.zwgk.policy.cleaning.CampaignState.RUNNING;
import static cn.zwgk.policy.document.Roles.FINAL_REVIEWER;
import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SECOND_REVIEWER;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 清理流转: the whole life of a campaign. The result passes three people: who draws it up, who checks it, who publishes it. */
public final class CampaignTransitions {

    static final String BUREAU_LEADER = "bureau-leader";
    static final String LEGAL_COUNSEL = "legal-counsel";
    static final Set<String> DECIDERS = Set.of(FINAL_REVIEWER, BUREAU_LEADER);
    static final Set<String> CHECKERS = Set.of(SECOND_REVIEWER, LEGAL_COUNSEL);

    /** The table; see {@code docs/state-machines/CleanUpCampaign.md} for its diagram. */
    public static final TransitionTable<CampaignState, CampaignAct> TABLE = TransitionTable.builder(
                    CampaignState.class, CampaignAct.class)
            .step(PREPARING, START, RUNNING, OPENNESS_OFFICE, CampaignFact.CampaignStarted.class, "工作要点 5：失效文件清理")
            .step(PREPARING, CANCEL, CANCELLED, OPENNESS_OFFICE, CampaignFact.CampaignCancelled.class, "取消须说明理由")
            .step(
                    RUNNING,
                    PREPARE_RESULT,
                    RESULT_READY,
                    OPENNESS_OFFICE,
                    CampaignFact.ResultPrepared.class,
                    "全部文件审定后拟定清理结果")
            .step(RUNNING, CANCEL, CANCELLED, OPENNESS_OFFICE, CampaignFact.CampaignCancelled.class, "取消须说明理由")
            .step(RESULT_READY, CHECK, CHECKED, CHECKERS, CampaignFact.ResultChecked.class, "三审三校：复核、校对")
            .step(RESULT_READY, RETURN_RESULT, RUNNING, CHECKERS, CampaignFact.ResultReturned.class, "退回须说明理由")
            .step(
                    CHECKED,
                    PUBLISH,
                    PUBLISHED,
                    DECIDERS,
                    CampaignFact.ResultPublished.class,
                    "清理结果向社会公布（《条例》第二十条第（一）项）；未列入继续有效的文件不得作为行政管理依据（本机关规定）")
            .step(CHECKED, RETURN_RESULT, RUNNING, DECIDERS, CampaignFact.ResultReturned.class, "退回须说明理由")
            .terminal(PUBLISHED, CANCELLED)
            .build();

    private CampaignTransitions() {}
}
