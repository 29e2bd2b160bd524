/** Assistance standards over HTTP. */
@NullMarked
package cn.zwgk.policy.standard.web;

import org.jspecify.annotations.NullMarked;
