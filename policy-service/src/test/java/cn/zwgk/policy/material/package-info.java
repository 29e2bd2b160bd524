/** 三同步 from this service's side. */
@NullMarked
package cn.zwgk.policy.material;

import org.jspecify.annotations.NullMarked;
