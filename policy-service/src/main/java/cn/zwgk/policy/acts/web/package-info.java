/** Acts over HTTP. */
@NullMarked
package cn.zwgk.policy.acts.web;

import org.jspecify.annotations.NullMarked;
