/** The worklist over HTTP. */
@NullMarked
package cn.zwgk.policy.worklist.web;

import org.jspecify.annotations.NullMarked;
