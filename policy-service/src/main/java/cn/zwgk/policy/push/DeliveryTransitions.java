package cn.zwgk.policy.push;

import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SYSTEM;
import static cn.zwgk.policy.push.DeliveryAct.ACCEPT;
import static cn.zwgk.policy.push.DeliveryAct.AWAIT;
import static cn.zwgk.policy.push.DeliveryAct.CHANGE;
import static cn.zwgk.policy.push.DeliveryAct.FAIL_FOR_NOW;
import static cn.zwgk.policy.push.DeliveryAct.GIVE_UP;
import static cn.zwgk.policy.push.DeliveryAct.LEAVE_OUT;
import static cn.zwgk.policy.push.DeliveryAct.RECEIVE;
import static cn.zwgk.policy.push.DeliveryAct.RECHECK;
import static cn.zwgk.policy.push.DeliveryAct.RECONCILE;
import static cn.zwgk.policy.push.DeliveryAct.REPLAY;
import static cn.zwgk.policy.push.DeliveryState.FAILED;
import static cn.zwgk.policy.push.DeliveryState.RECEIVED;
import static cn.zwgk.policy.push.DeliveryState.RETRYING;
import static cn.zwgk.policy.push.DeliveryState.SENT;
import static cn.zwgk.policy.push.DeliveryState.WAITING;
import static cn.zwgk.policy.push.DeliveryState.WILL_NOT_SEND;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 一份文件推送到一个文件库: its whole life. */
public final class DeliveryTransitions {

    /** 运维人员. */
    static final String OPERATOR = "operator";

    private static final Set<String> BY_ITSELF = Set.of(SYSTEM);
    private static final Set<String> BY_HAND = Set.of(OPENNESS_OFFICE, OPERATOR);

    /** The table; see {@code docs/state-machines/LibraryDelivery.md} for its diagram. */
    public static final TransitionTable<DeliveryState, DeliveryAct> TABLE = TransitionTable.builder(
                    DeliveryState.class, DeliveryAct.class)
            .step(WAITING, RECEIVE, RECEIVED, BY_ITSELF, DeliveryMoved.class, "回执载明索引号和文件库编号")
            .step(WAITING, ACCEPT, SENT, BY_ITSELF, DeliveryMoved.class, "文件库已接收，回执另行送达")
            .step(WAITING, FAIL_FOR_NOW, RETRYING, BY_ITSELF, DeliveryMoved.class, "按重试间隔再次推送")
            .step(WAITING, GIVE_UP, FAILED, BY_ITSELF, DeliveryMoved.class, "文件库拒收，转人工处理")
            .step(WAITING, LEAVE_OUT, WILL_NOT_SEND, BY_ITSELF, DeliveryMoved.class, "只推送选定的主动公开文件")
            .step(WAITING, RECONCILE, WAITING, BY_ITSELF, DeliveryMoved.class, "结果不明的先核对再推送")
            .step(WAITING, CHANGE, WAITING, BY_ITSELF, DeliveryMoved.class, "后来的变化取代未送出的")
            .step(SENT, RECEIVE, RECEIVED, BY_ITSELF, DeliveryMoved.class, "回执载明索引号和文件库编号")
            .step(SENT, AWAIT, SENT, BY_ITSELF, DeliveryMoved.class, "定期查询回执")
            .step(SENT, GIVE_UP, FAILED, BY_ITSELF, DeliveryMoved.class, "回执逾期未到，转人工处理")
            .step(SENT, CHANGE, SENT, BY_ITSELF, DeliveryMoved.class, "前一次有了回执再推送变化")
            .step(RECEIVED, CHANGE, WAITING, BY_ITSELF, DeliveryMoved.class, "撤回和有效性变化随文件推送")
            .step(RECEIVED, RECHECK, WAITING, BY_HAND, DeliveryMoved.class, "与文件库核对")
            .step(RETRYING, RECEIVE, RECEIVED, BY_ITSELF, DeliveryMoved.class, "回执载明索引号和文件库编号")
            .step(RETRYING, ACCEPT, SENT, BY_ITSELF, DeliveryMoved.class, "文件库已接收，回执另行送达")
            .step(RETRYING, FAIL_FOR_NOW, RETRYING, BY_ITSELF, DeliveryMoved.class, "按重试间隔再次推送")
            .step(RETRYING, GIVE_UP, FAILED, BY_ITSELF, DeliveryMoved.class, "多日重试未成，转人工处理")
            .step(RETRYING, LEAVE_OUT, WILL_NOT_SEND, BY_ITSELF, DeliveryMoved.class, "送达之前已撤回的不再推送")
            .step(RETRYING, RECONCILE, WAITING, BY_ITSELF, DeliveryMoved.class, "结果不明的先核对再推送")
            .step(RETRYING, CHANGE, WAITING, BY_ITSELF, DeliveryMoved.class, "后来的变化取代未送出的")
            .step(FAILED, REPLAY, WAITING, BY_HAND, DeliveryMoved.class, "排除原因后重新推送，须说明理由")
            .step(FAILED, RECEIVE, RECEIVED, BY_ITSELF, DeliveryMoved.class, "迟到的回执同样有效")
            .step(FAILED, CHANGE, WAITING, BY_ITSELF, DeliveryMoved.class, "后来的变化取代未送出的")
            .step(WILL_NOT_SEND, CHANGE, WAITING, BY_ITSELF, DeliveryMoved.class, "推送范围扩大")
            .build();

    private DeliveryTransitions() {}
}
