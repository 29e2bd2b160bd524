/** Tests of what needs no server; the rest is tested with one, in platform-test. */
@NullMarked
package cn.zwgk.web;

import org.jspecify.annotations.NullMarked;
