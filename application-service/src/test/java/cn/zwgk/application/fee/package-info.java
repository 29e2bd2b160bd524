/** Tests of the fee. */
@NullMarked
package cn.zwgk.application.fee;

import org.jspecify.annotations.NullMarked;
