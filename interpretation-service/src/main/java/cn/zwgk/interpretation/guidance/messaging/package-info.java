/** Listens to whatever guidance brings together. */
@NullMarked
package cn.zwgk.interpretation.guidance.messaging;

import org.jspecify.annotations.NullMarked;
