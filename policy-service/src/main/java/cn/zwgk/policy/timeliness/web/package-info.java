/** The boards over HTTP. */
@NullMarked
package cn.zwgk.policy.timeliness.web;

import org.jspecify.annotations.NullMarked;
