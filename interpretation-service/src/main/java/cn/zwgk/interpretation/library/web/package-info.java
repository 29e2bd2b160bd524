/** Published interpretations over HTTP. */
@NullMarked
package cn.zwgk.interpretation.library.web;

import org.jspecify.annotations.NullMarked;
