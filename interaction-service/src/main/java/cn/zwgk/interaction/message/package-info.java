/**
 * The mailbox 来信: a message from its receipt to its answer, its publication and its rating. The aggregate guards itself by
 * {@link cn.zwgk.interaction.message.MessageTransitions}; each verb of the trade is a use case class.
 */
@NullMarked
package cn.zwgk.interaction.message;

import org.jspecify.annotations.NullMarked;
