/** Suggestions over HTTP. */
@NullMarked
package cn.zwgk.search.suggestion.web;

import org.jspecify.annotations.NullMarked;
