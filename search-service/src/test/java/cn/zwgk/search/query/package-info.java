/** Tests of how questions are read. */
@NullMarked
package cn.zwgk.search.query;

import org.jspecify.annotations.NullMarked;
