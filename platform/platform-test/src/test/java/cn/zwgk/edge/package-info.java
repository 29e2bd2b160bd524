/** A small service of no domain, through which the tests see the edge that all services share. */
@NullMarked
package cn.zwgk.edge;

import org.jspecify.annotations.NullMarked;
