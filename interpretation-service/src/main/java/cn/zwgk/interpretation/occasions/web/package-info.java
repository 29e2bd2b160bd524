/** Occasions over HTTP: for the desk, and for everybody once they are announced. */
@NullMarked
package cn.zwgk.interpretation.occasions.web;

import org.jspecify.annotations.NullMarked;
