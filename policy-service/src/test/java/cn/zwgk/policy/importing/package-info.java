@NullMarked
package cn.zwgk.policy.importing;

import org.jspecify.annotations.NullMarked;
