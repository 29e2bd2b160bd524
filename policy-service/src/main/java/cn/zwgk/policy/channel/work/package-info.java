/** 待办: what the registers want from a person. */
@NullMarked
package cn.zwgk.policy.channel.work;

import org.jspecify.annotations.NullMarked;
