/**
 * 推送省、市政府文件库: every public document reaches every library that wants it once, and its changes and withdrawal
 * follow it, whatever the libraries do.
 */
@NullMarked
package cn.zwgk.policy.push;

import org.jspecify.annotations.NullMarked;
