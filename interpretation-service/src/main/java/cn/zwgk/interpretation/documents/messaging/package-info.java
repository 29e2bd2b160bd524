/** Listens to {@code zwgk.policy.documents}. */
@NullMarked
package cn.zwgk.interpretation.documents.messaging;

import org.jspecify.annotations.NullMarked;
