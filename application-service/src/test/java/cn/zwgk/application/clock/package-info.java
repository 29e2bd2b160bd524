/** Tests that read as sentences of the Regulation. */
@NullMarked
package cn.zwgk.application.clock;

import org.jspecify.annotations.NullMarked;
