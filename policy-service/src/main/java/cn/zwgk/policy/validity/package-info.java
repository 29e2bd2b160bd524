/** 有效性: reads it from dates and relations, in Java and in SQL alike, and tells the others at the moment it changes. */
@NullMarked
package cn.zwgk.policy.validity;

import org.jspecify.annotations.NullMarked;
