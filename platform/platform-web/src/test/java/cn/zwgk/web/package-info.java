/** Tests of what needs no server. */
@NullMarked
package cn.zwgk.web;

import org.jspecify.annotations.NullMarked;
