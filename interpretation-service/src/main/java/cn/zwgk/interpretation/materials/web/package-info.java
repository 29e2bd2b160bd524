/** Material over HTTP, for officers. */
@NullMarked
package cn.zwgk.interpretation.materials.web;

import org.jspecify.annotations.NullMarked;
