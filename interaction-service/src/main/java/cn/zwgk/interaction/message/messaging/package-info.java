/** Listens to what interpretation-service answers in public. */
@NullMarked
package cn.zwgk.interaction.message.messaging;

import org.jspecify.annotations.NullMarked;
