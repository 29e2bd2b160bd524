/** The calendar over HTTP. */
@NullMarked
package cn.zwgk.policy.calendar.web;

import org.jspecify.annotations.NullMarked;
