@NullMarked
package cn.zwgk.policy.webhook;

import org.jspecify.annotations.NullMarked;
