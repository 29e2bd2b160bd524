/** Tests of the search service: whole, on real servers, and its rules. */
@NullMarked
package cn.zwgk.search;

import org.jspecify.annotations.NullMarked;
