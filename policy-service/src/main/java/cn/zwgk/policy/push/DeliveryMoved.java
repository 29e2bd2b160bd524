package cn.zwgk.policy.push;

import java.util.UUID;

/** What each step of a delivery makes. Stays in this service: what a library has is nobody else's business. */
public record DeliveryMoved(UUID deliveryId, DeliveryAct act, DeliveryState to) {}
