/** Listens to the interpretation service. */
@NullMarked
package cn.zwgk.policy.material.messaging;

import org.jspecify.annotations.NullMarked;
