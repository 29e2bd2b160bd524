/** Files of interpretations over HTTP: for the desk, and for everybody once they are published. */
@NullMarked
package cn.zwgk.interpretation.media.web;

import org.jspecify.annotations.NullMarked;
