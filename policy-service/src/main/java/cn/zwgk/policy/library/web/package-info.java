/** The public library over HTTP. */
@NullMarked
package cn.zwgk.policy.library.web;

import org.jspecify.annotations.NullMarked;
