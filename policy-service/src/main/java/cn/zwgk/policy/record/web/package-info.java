/** Structured records over HTTP. */
@NullMarked
package cn.zwgk.policy.record.web;

import org.jspecify.annotations.NullMarked;
