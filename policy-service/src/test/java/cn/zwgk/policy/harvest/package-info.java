@NullMarked
package cn.zwgk.policy.harvest;

import org.jspecify.annotations.NullMarked;
