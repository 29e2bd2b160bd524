/** What deadlines and lists cost. Run by hand. */
@NullMarked
package cn.zwgk.application.benchmark;

import org.jspecify.annotations.NullMarked;
