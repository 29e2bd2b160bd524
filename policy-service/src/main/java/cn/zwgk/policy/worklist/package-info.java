/** 待办: what waits for a person, and until when. */
@NullMarked
package cn.zwgk.policy.worklist;

import org.jspecify.annotations.NullMarked;
