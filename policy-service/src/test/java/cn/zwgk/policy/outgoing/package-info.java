@NullMarked
package cn.zwgk.policy.outgoing;

import org.jspecify.annotations.NullMarked;
