/** The life of a batch. */
@NullMarked
package cn.zwgk.application.retention;

import org.jspecify.annotations.NullMarked;
