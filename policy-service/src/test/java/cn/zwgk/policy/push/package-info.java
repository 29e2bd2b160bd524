@NullMarked
package cn.zwgk.policy.push;

import org.jspecify.annotations.NullMarked;
