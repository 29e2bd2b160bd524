/**
 * 本机关信息: what papers say of the house itself: how to reach it, how to pay, where its acts are contested. The openness office
 * keeps it as editions, each from a day on; a paper takes what is in force on the day on which it is made.
 */
@NullMarked
package cn.zwgk.application.bureau;

import org.jspecify.annotations.NullMarked;
