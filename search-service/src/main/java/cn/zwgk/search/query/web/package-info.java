/** Searching over HTTP. */
@NullMarked
package cn.zwgk.search.query.web;

import org.jspecify.annotations.NullMarked;
