/** Facts that come in: each consumer takes the effect of each fact once, in the order of its subject, or it becomes a dead letter. */
@NullMarked
package cn.zwgk.messaging.inbox;

import org.jspecify.annotations.NullMarked;
