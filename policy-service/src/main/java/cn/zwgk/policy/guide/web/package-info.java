/** Service guides over HTTP. */
@NullMarked
package cn.zwgk.policy.guide.web;

import org.jspecify.annotations.NullMarked;
