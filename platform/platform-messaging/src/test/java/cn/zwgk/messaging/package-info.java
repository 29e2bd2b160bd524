/** Messaging on real servers: a small service that tells facts and listens to its own. */
@NullMarked
package cn.zwgk.messaging;

import org.jspecify.annotations.NullMarked;
