/** Guidance over HTTP: for editors and for everybody. */
@NullMarked
package cn.zwgk.interpretation.guidance.web;

import org.jspecify.annotations.NullMarked;
