/** Demands over HTTP: for officers, and for the systems of the hotline and the halls. */
@NullMarked
package cn.zwgk.interpretation.demands.web;

import org.jspecify.annotations.NullMarked;
