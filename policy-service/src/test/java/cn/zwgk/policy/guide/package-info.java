@NullMarked
package cn.zwgk.policy.guide;

import org.jspecify.annotations.NullMarked;
