/** Gaps of forms over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.coverage.web;

import org.jspecify.annotations.NullMarked;
