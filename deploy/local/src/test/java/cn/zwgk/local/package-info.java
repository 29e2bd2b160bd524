/** Tests of the local stack on the real servers. */
@NullMarked
package cn.zwgk.local;

import org.jspecify.annotations.NullMarked;
