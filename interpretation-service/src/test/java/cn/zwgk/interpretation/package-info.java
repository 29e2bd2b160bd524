/** The service as its users and the other services see it: over HTTP and Kafka, on real servers. */
@NullMarked
package cn.zwgk.interpretation;

import org.jspecify.annotations.NullMarked;
