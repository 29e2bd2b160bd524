/**
 * 事件通知: other systems are told of public documents at an address of theirs, signed, in order for each document, for days
 * if need be. In the form of Standard Webhooks.
 */
@NullMarked
package cn.zwgk.policy.webhook;

import org.jspecify.annotations.NullMarked;
