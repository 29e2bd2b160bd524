/** Searching: what is asked, how it is weighed, what is shown, and what may have been meant. */
@NullMarked
package cn.zwgk.search.query;

import org.jspecify.annotations.NullMarked;
