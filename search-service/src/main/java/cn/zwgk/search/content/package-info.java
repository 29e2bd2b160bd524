/**
 * What the index holds and how it is kept: entries with versions that only grow, tombstones that never come back, validity that is
 * computed from dates.
 */
@NullMarked
package cn.zwgk.search.content;

import org.jspecify.annotations.NullMarked;
