/** Duties over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.duties.web;

import org.jspecify.annotations.NullMarked;
