/** 版本: new editions of published documents, the earlier ones, and the difference between two. */
@NullMarked
package cn.zwgk.policy.edition;

import org.jspecify.annotations.NullMarked;
