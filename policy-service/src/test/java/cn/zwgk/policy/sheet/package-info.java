@NullMarked
package cn.zwgk.policy.sheet;

import org.jspecify.annotations.NullMarked;
