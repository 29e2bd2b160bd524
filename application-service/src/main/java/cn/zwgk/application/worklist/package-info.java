/** 待办: how the features of this service show what waits for somebody, in one form and with one measure of time. */
@NullMarked
package cn.zwgk.application.worklist;

import org.jspecify.annotations.NullMarked;
