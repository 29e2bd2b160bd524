/** Tests that read as sentences. */
@NullMarked
package cn.zwgk.application.proceedings;

import org.jspecify.annotations.NullMarked;
