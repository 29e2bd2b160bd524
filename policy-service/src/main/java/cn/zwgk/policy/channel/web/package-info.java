/** The registers over HTTP. */
@NullMarked
package cn.zwgk.policy.channel.web;

import org.jspecify.annotations.NullMarked;
