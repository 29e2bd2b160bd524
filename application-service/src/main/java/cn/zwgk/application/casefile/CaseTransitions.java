package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.CaseAct.ASSIGN;
import static cn.zwgk.application.casefile.CaseAct.CONFIRM_RECEIPT;
import static cn.zwgk.application.casefile.CaseAct.CORRECT_SERVICE;
import static cn.zwgk.application.casefile.CaseAct.DECIDE;
import static cn.zwgk.application.casefile.CaseAct.DISSOLVE;
import static cn.zwgk.application.casefile.CaseAct.DRAFT_DECISION;
import static cn.zwgk.application.casefile.CaseAct.RECORD_SERVICE;
import static cn.zwgk.application.casefile.CaseAct.RETURN_DECISION;
import static cn.zwgk.application.casefile.CaseAct.REUNITE;
import static cn.zwgk.application.casefile.CaseAct.SPLIT;
import static cn.zwgk.application.casefile.CaseAct.WITHDRAW;
import static cn.zwgk.application.casefile.CaseRoles.APPLICANT;
import static cn.zwgk.application.casefile.CaseRoles.DISCLOSURE_OFFICER;
import static cn.zwgk.application.casefile.CaseRoles.EITHER_OFFICE;
import static cn.zwgk.application.casefile.CaseRoles.OPENNESS_OFFICE;
import static cn.zwgk.application.casefile.CaseRoles.SYSTEM;
import static cn.zwgk.application.casefile.CaseState.DECIDED;
import static cn.zwgk.application.casefile.CaseState.DECISION_DRAFTED;
import static cn.zwgk.application.casefile.CaseState.IN_PROGRESS;
import static cn.zwgk.application.casefile.CaseState.REGISTERED;
import static cn.zwgk.application.casefile.CaseState.REPLACED;
import static cn.zwgk.application.casefile.CaseState.SERVED;
import static cn.zwgk.application.casefile.CaseState.SUBMITTED;
import static cn.zwgk.application.casefile.CaseState.WITHDRAWN;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/**
 * 申请办理流转: every legal step in the life of a case, who may take it, on what ground, and the fact that it makes.
 * In each state the step that carries the case on stands first; it is the one that worklists offer.
 * The many steps of an open case that do not end it stand in {@link DeskSteps}.
 */
public final class CaseTransitions {

    public static final TransitionTable<CaseState, CaseAct> TABLE = DeskSteps.addTo(TransitionTable.builder(
                            CaseState.class, CaseAct.class)
                    .step(
                            SUBMITTED,
                            CONFIRM_RECEIPT,
                            REGISTERED,
                            Set.of(DISCLOSURE_OFFICER, SYSTEM),
                            ApplicationReceived.class,
                            "条例第三十一条")
                    .step(SUBMITTED, WITHDRAW, WITHDRAWN, APPLICANT, ApplicationWithdrawn.class, "申请人自愿撤回")
                    .step(REGISTERED, ASSIGN, IN_PROGRESS, EITHER_OFFICE, CaseAssigned.class, "条例第四条")
                    .step(
                            REGISTERED,
                            DRAFT_DECISION,
                            DECISION_DRAFTED,
                            DISCLOSURE_OFFICER,
                            DecisionDrafted.class,
                            "条例第三十六条")
                    .step(REGISTERED, WITHDRAW, WITHDRAWN, APPLICANT, ApplicationWithdrawn.class, "申请人自愿撤回")
                    .step(
                            IN_PROGRESS,
                            DRAFT_DECISION,
                            DECISION_DRAFTED,
                            DISCLOSURE_OFFICER,
                            DecisionDrafted.class,
                            "条例第三十六条")
                    .step(IN_PROGRESS, ASSIGN, IN_PROGRESS, EITHER_OFFICE, CaseAssigned.class, "条例第四条；转办不重新计算期限")
                    .step(IN_PROGRESS, WITHDRAW, WITHDRAWN, APPLICANT, ApplicationWithdrawn.class, "申请人自愿撤回")
                    .step(DECISION_DRAFTED, DECIDE, DECIDED, OPENNESS_OFFICE, ApplicationDecided.class, "条例第三十三条、第三十六条")
                    .step(
                            DECISION_DRAFTED,
                            RETURN_DECISION,
                            IN_PROGRESS,
                            OPENNESS_OFFICE,
                            DecisionReturned.class,
                            "审签退回")
                    .step(DECISION_DRAFTED, WITHDRAW, WITHDRAWN, APPLICANT, ApplicationWithdrawn.class, "申请人自愿撤回")
                    .step(REGISTERED, SPLIT, REPLACED, DISCLOSURE_OFFICER, ApplicationSplit.class, "一事一申请")
                    .step(REGISTERED, DISSOLVE, REPLACED, SYSTEM, SplitUndone.class, "拆分有误，并回原件")
                    .step(REPLACED, REUNITE, REGISTERED, DISCLOSURE_OFFICER, SplitUndone.class, "拆分有误，并回原件")
                    .step(DECIDED, RECORD_SERVICE, SERVED, EITHER_OFFICE, CaseStepTaken.class, "条例第三十三条；邮寄的，以交邮之日为答复之日")
                    .step(SERVED, CORRECT_SERVICE, SERVED, EITHER_OFFICE, CaseStepTaken.class, "如实记载，更正不改原记录"))
            .terminal(WITHDRAWN)
            .build();

    private CaseTransitions() {}
}
