/** Tests of building the index anew. */
@NullMarked
package cn.zwgk.search.rebuild;

import org.jspecify.annotations.NullMarked;
