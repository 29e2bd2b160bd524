/** 字段对应: how a library names and codes what we send it. */
@NullMarked
package cn.zwgk.policy.push.mapping;

import org.jspecify.annotations.NullMarked;
