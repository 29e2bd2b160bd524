@NullMarked
package cn.zwgk.policy.standard;

import org.jspecify.annotations.NullMarked;
