/**
 * Interaction with the public 政民互动: messages to the leadership and the bureau, their answers, and consultations.
 * {@code message} holds the mailbox, {@code consultation} the list of 意见征集.
 */
@NullMarked
package cn.zwgk.interaction;

import org.jspecify.annotations.NullMarked;
