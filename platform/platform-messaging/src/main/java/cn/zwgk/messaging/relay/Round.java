package cn.zwgk.messaging.relay;

/** What came of one round of the relay. */
enum Round {
    /** There was something to send and at least a part of it is sent: look again at once. */
    SENT,
    /** Nothing waits that could be sent now. */
    IDLE,
    /** Something waits and Kafka takes nothing: pause. */
    BROKEN
}
