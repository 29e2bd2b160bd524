/** The gateway before services that answer, fail, are slow, and lie. */
@NullMarked
package cn.zwgk.gateway;

import org.jspecify.annotations.NullMarked;
