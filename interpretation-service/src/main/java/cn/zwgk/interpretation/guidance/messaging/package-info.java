/** Listens to whatever guidance brings together, and reads once what was told before anybody listened here. */
@NullMarked
package cn.zwgk.interpretation.guidance.messaging;

import org.jspecify.annotations.NullMarked;
