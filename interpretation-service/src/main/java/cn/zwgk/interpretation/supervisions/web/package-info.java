/** Supervision over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.supervisions.web;

import org.jspecify.annotations.NullMarked;
