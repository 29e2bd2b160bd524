/** Tests that read as sentences of the Regulation. */
@NullMarked
package cn.zwgk.application.law;

import org.jspecify.annotations.NullMarked;
