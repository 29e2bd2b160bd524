package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.CaseRoles.DISCLOSURE_OFFICER;
import static cn.zwgk.application.casefile.CaseRoles.EITHER_OFFICE;
import static cn.zwgk.application.casefile.CaseRoles.LEGAL_COUNSEL;
import static cn.zwgk.application.casefile.CaseRoles.OPENNESS_OFFICE;
import static cn.zwgk.application.casefile.CaseRoles.SYSTEM;

import cn.zwgk.workflow.TransitionTable;
import java.util.List;
import java.util.Set;

/** The lines of the table for what is asked, answered, charged and noted while a case is open. */
final class DeskSteps {

    /** A line that is the same in several states. */
    private record Line(CaseAct act, Set<String> roles, String ground) {

        Line(CaseAct act, String role, String ground) {
            this(act, Set.of(role), ground);
        }
    }

    /** From registered and from in progress, to in progress. */
    private static final List<Line> WORK = List.of(
            new Line(CaseAct.ASK_CORRECTION, DISCLOSURE_OFFICER, "条例第三十条：七个工作日内一次性告知"),
            new Line(CaseAct.RECEIVE_CORRECTION, DISCLOSURE_OFFICER, "条例第三十条：自收到补正之日起重新计算"),
            new Line(CaseAct.EXTEND, OPENNESS_OFFICE, "条例第三十三条：工作机构负责人同意，最长二十个工作日"),
            new Line(CaseAct.ASK_THIRD_PARTY, DISCLOSURE_OFFICER, "条例第三十二条"),
            new Line(CaseAct.ASK_JOINT_MAKER, DISCLOSURE_OFFICER, "条例第三十四条"),
            new Line(CaseAct.ASK_AGENCY, DISCLOSURE_OFFICER, "条例第三十三条"),
            new Line(CaseAct.RECORD_INQUIRY_DELIVERY, DISCLOSURE_OFFICER, "条例第三十二条、第三十四条：自收到之日起十五个工作日"),
            new Line(CaseAct.RECORD_ANSWER, DISCLOSURE_OFFICER, "条例第三十二条至第三十四条"),
            new Line(CaseAct.NOTE_SILENCE, SYSTEM, "条例第三十二条、第三十四条：逾期未提出意见"),
            new Line(CaseAct.DROP_INQUIRY, DISCLOSURE_OFFICER, "不再需要征求意见"),
            new Line(CaseAct.RULE_ON_THIRD_PARTY, OPENNESS_OFFICE, "条例第三十二条：公共利益衡量"),
            new Line(CaseAct.ASK_REASONS, DISCLOSURE_OFFICER, "条例第三十五条"),
            new Line(CaseAct.RECORD_REASONS, DISCLOSURE_OFFICER, "条例第三十五条"),
            new Line(CaseAct.SET_LATER_DATE, OPENNESS_OFFICE, "条例第三十五条：确定延迟答复的合理期限"),
            new Line(CaseAct.CHARGE_FEE, DISCLOSURE_OFFICER, "条例第四十二条；国办函〔2020〕109号"),
            new Line(CaseAct.RECORD_PAYMENT, DISCLOSURE_OFFICER, "国办函〔2020〕109号：缴费次日起重新计算"),
            new Line(CaseAct.HOLD_MEETING, EITHER_OFFICE, "条例第十一条：与有关机关协商、确认"),
            new Line(CaseAct.REQUEST_ASSISTANCE, DISCLOSURE_OFFICER, "条例第四十五条：办理；请求协助为本机关做法"),
            new Line(CaseAct.TRANSFER, DISCLOSURE_OFFICER, "条例第三十六条第（五）项：告知负责公开的机关"));

    /** In every open state, and it stays what it is. */
    private static final List<Line> ANY_TIME = List.of(
            new Line(CaseAct.ASK_COUNSEL, EITHER_OFFICE, "疑难敏感件听取法律顾问意见"),
            new Line(CaseAct.GIVE_OPINION, LEGAL_COUNSEL, "疑难敏感件听取法律顾问意见"),
            new Line(CaseAct.CORRECT_ENTRY, EITHER_OFFICE, "如实记载，更正不改原记录"),
            new Line(CaseAct.FLAG, EITHER_OFFICE, "疑难敏感件及早发现"),
            new Line(CaseAct.UNFLAG, EITHER_OFFICE, "疑难敏感件及早发现"),
            new Line(CaseAct.RESTRICT_ACCESS, OPENNESS_OFFICE, "敏感件限定知悉范围"),
            new Line(CaseAct.OPEN_ACCESS, OPENNESS_OFFICE, "敏感件限定知悉范围"));

    private DeskSteps() {}

    static TransitionTable.Builder<CaseState, CaseAct> addTo(TransitionTable.Builder<CaseState, CaseAct> table) {
        for (CaseState state : List.of(CaseState.REGISTERED, CaseState.IN_PROGRESS)) {
            for (Line line : WORK) {
                table.step(state, line.act(), CaseState.IN_PROGRESS, line.roles(), CaseStepTaken.class, line.ground());
            }
            table.step(
                    state,
                    CaseAct.REPLY_ON_THE_SPOT,
                    CaseState.DECIDED,
                    EITHER_OFFICE,
                    ApplicationDecided.class,
                    "条例第三十三条：能够当场答复的，当场答复");
        }
        for (CaseState state : List.of(CaseState.REGISTERED, CaseState.IN_PROGRESS, CaseState.DECISION_DRAFTED)) {
            for (Line line : ANY_TIME) {
                table.step(state, line.act(), state, line.roles(), CaseStepTaken.class, line.ground());
            }
        }
        return table;
    }
}
