/** Whose portal it is. */
@NullMarked
package cn.zwgk.gateway.site;

import org.jspecify.annotations.NullMarked;
