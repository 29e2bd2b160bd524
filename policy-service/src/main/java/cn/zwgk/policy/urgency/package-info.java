/** 急件先发、事后补批: what was published before its reviews were complete, and the second person's decision. */
@NullMarked
package cn.zwgk.policy.urgency;

import org.jspecify.annotations.NullMarked;
