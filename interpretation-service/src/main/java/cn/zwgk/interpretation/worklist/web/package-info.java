/** The worklist over HTTP, in the shape that all services share. */
@NullMarked
package cn.zwgk.interpretation.worklist.web;

import org.jspecify.annotations.NullMarked;
