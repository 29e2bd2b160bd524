/** Terms over HTTP. */
@NullMarked
package cn.zwgk.policy.term.web;

import org.jspecify.annotations.NullMarked;
