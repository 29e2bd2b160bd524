/** The Chinese names of codes, from the message catalogue. */
@NullMarked
package cn.zwgk.policy.wording;

import org.jspecify.annotations.NullMarked;
