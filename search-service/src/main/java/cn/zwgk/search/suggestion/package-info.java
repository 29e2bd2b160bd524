/** Suggestions while somebody types. */
@NullMarked
package cn.zwgk.search.suggestion;

import org.jspecify.annotations.NullMarked;
