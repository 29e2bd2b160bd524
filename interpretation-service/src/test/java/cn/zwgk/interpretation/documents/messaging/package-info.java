/** Rules of {@code documents.messaging} without a server. */
@NullMarked
package cn.zwgk.interpretation.documents.messaging;

import org.jspecify.annotations.NullMarked;
