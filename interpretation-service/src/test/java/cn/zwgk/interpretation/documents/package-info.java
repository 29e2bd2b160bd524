/** Rules of {@code documents} without a server. */
@NullMarked
package cn.zwgk.interpretation.documents;

import org.jspecify.annotations.NullMarked;
