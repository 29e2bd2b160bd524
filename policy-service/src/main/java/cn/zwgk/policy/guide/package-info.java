/** 办事指南: how to get something done, reviewed before it is published, confirmed every year by its office. */
@NullMarked
package cn.zwgk.policy.guide;

import org.jspecify.annotations.NullMarked;
