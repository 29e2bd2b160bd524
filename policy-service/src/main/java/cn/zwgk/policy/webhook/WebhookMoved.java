package cn.zwgk.policy.webhook;

import java.util.UUID;

/** What each step in the life of an address makes. Stays in this service. */
public record WebhookMoved(UUID webhookId, WebhookAct act, WebhookState to) {}
