/** Tests of encryption, masking and secrets. */
@NullMarked
package cn.zwgk.privacy;

import org.jspecify.annotations.NullMarked;
