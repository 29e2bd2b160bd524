/** Releases over HTTP: at the desk, and for everybody. */
@NullMarked
package cn.zwgk.application.release.web;

import org.jspecify.annotations.NullMarked;
