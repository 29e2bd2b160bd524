/** 政府网站与政务新媒体备案: the registers of the bureau's sites and accounts, from the application to the closing. */
@NullMarked
package cn.zwgk.policy.channel;

import org.jspecify.annotations.NullMarked;
