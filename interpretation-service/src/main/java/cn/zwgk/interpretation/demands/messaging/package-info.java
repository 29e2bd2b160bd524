/** Listens to what interaction-service and search-service tell of questions. */
@NullMarked
package cn.zwgk.interpretation.demands.messaging;

import org.jspecify.annotations.NullMarked;
