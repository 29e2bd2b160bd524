/** Rebuilds over HTTP, for operators. */
@NullMarked
package cn.zwgk.search.rebuild.web;

import org.jspecify.annotations.NullMarked;
