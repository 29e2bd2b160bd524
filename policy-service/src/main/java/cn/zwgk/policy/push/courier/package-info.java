/** 递送: how a library is spoken to, over HTTP or through a folder, and how its answers are understood. */
@NullMarked
package cn.zwgk.policy.push.courier;

import org.jspecify.annotations.NullMarked;
