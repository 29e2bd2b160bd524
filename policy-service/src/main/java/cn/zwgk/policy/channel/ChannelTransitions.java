package cn.zwgk.policy.channel;

import static cn.zwgk.policy.channel.ChannelAct.APPROVE;
import static cn.zwgk.policy.channel.ChannelAct.CHANGE;
import static cn.zwgk.policy.channel.ChannelAct.CLOSE;
import static cn.zwgk.policy.channel.ChannelAct.REFUSE;
import static cn.zwgk.policy.channel.ChannelAct.RESUME;
import static cn.zwgk.policy.channel.ChannelAct.SUSPEND;
import static cn.zwgk.policy.channel.ChannelAct.TAKE_BACK;
import static cn.zwgk.policy.channel.ChannelRoles.OPENNESS_OFFICE;
import static cn.zwgk.policy.channel.ChannelState.APPLIED;
import static cn.zwgk.policy.channel.ChannelState.CLOSED;
import static cn.zwgk.policy.channel.ChannelState.OPEN;
import static cn.zwgk.policy.channel.ChannelState.REFUSED;
import static cn.zwgk.policy.channel.ChannelState.SUSPENDED;
import static cn.zwgk.policy.channel.ChannelState.TAKEN_BACK;

import cn.zwgk.workflow.TransitionTable;

/** 开设、变更、关停: the whole life of a site or account. */
public final class ChannelTransitions {

    /** The table; see {@code docs/state-machines/Channel.md} for its diagram. */
    public static final TransitionTable<ChannelState, ChannelAct> TABLE = TransitionTable.builder(
                    ChannelState.class, ChannelAct.class)
            .step(APPLIED, APPROVE, OPEN, OPENNESS_OFFICE, ChannelFact.ChannelOpened.class, "经上级主管部门批准后开设，由申请人以外的人登记")
            .step(APPLIED, REFUSE, REFUSED, OPENNESS_OFFICE, ChannelFact.ChannelRefused.class, "不予批准须说明理由")
            .step(
                    APPLIED,
                    TAKE_BACK,
                    TAKEN_BACK,
                    ChannelRoles.OFFICERS,
                    ChannelFact.ChannelTakenBack.class,
                    "批准之前申请人可以撤回")
            .step(OPEN, CHANGE, OPEN, OPENNESS_OFFICE, ChannelFact.ChannelChanged.class, "变更须说明理由，保留变更前的内容")
            .step(SUSPENDED, CHANGE, SUSPENDED, OPENNESS_OFFICE, ChannelFact.ChannelChanged.class, "变更须说明理由，保留变更前的内容")
            .step(OPEN, SUSPEND, SUSPENDED, OPENNESS_OFFICE, ChannelFact.ChannelSuspended.class, "暂停更新须说明理由")
            .step(SUSPENDED, RESUME, OPEN, OPENNESS_OFFICE, ChannelFact.ChannelResumed.class, "恢复更新须说明理由")
            .step(OPEN, CLOSE, CLOSED, OPENNESS_OFFICE, ChannelFact.ChannelClosed.class, "关停须向社会公告说明")
            .step(SUSPENDED, CLOSE, CLOSED, OPENNESS_OFFICE, ChannelFact.ChannelClosed.class, "关停须向社会公告说明")
            .terminal(CLOSED, REFUSED, TAKEN_BACK)
            .build();

    private ChannelTransitions() {}
}
