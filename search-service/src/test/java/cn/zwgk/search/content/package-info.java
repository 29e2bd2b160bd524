/** Tests of what is kept in the index. */
@NullMarked
package cn.zwgk.search.content;

import org.jspecify.annotations.NullMarked;
