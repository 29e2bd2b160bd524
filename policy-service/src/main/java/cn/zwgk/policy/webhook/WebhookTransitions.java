package cn.zwgk.policy.webhook;

import static cn.zwgk.policy.document.Roles.OPENNESS_OFFICE;
import static cn.zwgk.policy.document.Roles.SYSTEM;
import static cn.zwgk.policy.webhook.WebhookAct.MOVE;
import static cn.zwgk.policy.webhook.WebhookAct.REMOVE;
import static cn.zwgk.policy.webhook.WebhookAct.SUSPEND;
import static cn.zwgk.policy.webhook.WebhookAct.VERIFY;
import static cn.zwgk.policy.webhook.WebhookState.ACTIVE;
import static cn.zwgk.policy.webhook.WebhookState.PENDING;
import static cn.zwgk.policy.webhook.WebhookState.REMOVED;
import static cn.zwgk.policy.webhook.WebhookState.SUSPENDED;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 通知地址: its whole life. */
public final class WebhookTransitions {

    private static final Set<String> ANYBODY_CONCERNED = Set.of(OPENNESS_OFFICE, SYSTEM);

    /** The table; see {@code docs/state-machines/Webhook.md} for its diagram. */
    public static final TransitionTable<WebhookState, WebhookAct> TABLE = TransitionTable.builder(
                    WebhookState.class, WebhookAct.class)
            .step(PENDING, VERIFY, ACTIVE, ANYBODY_CONCERNED, WebhookMoved.class, "地址应答了验证，证明是自愿接收")
            .step(PENDING, MOVE, PENDING, ANYBODY_CONCERNED, WebhookMoved.class, "新地址须重新验证")
            .step(PENDING, REMOVE, REMOVED, ANYBODY_CONCERNED, WebhookMoved.class, "不再接收")
            .step(ACTIVE, MOVE, PENDING, ANYBODY_CONCERNED, WebhookMoved.class, "新地址须重新验证")
            .step(ACTIVE, SUSPEND, SUSPENDED, ANYBODY_CONCERNED, WebhookMoved.class, "连续多日失败自动暂停，或人工暂停")
            .step(ACTIVE, REMOVE, REMOVED, ANYBODY_CONCERNED, WebhookMoved.class, "不再接收")
            .step(SUSPENDED, VERIFY, ACTIVE, ANYBODY_CONCERNED, WebhookMoved.class, "重新应答验证后恢复，积压的依次送达")
            .step(SUSPENDED, MOVE, PENDING, ANYBODY_CONCERNED, WebhookMoved.class, "新地址须重新验证")
            .step(SUSPENDED, REMOVE, REMOVED, ANYBODY_CONCERNED, WebhookMoved.class, "不再接收")
            .terminal(REMOVED)
            .build();

    private WebhookTransitions() {}
}
