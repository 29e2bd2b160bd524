/** What is taken in, and under which name. */
@NullMarked
package cn.zwgk.uploads;

import org.jspecify.annotations.NullMarked;
