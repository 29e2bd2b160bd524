/** Tests that read as sentences of the Regulation. */
@NullMarked
package cn.zwgk.application.casefile;

import org.jspecify.annotations.NullMarked;
