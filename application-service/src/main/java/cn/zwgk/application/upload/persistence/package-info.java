/** Where sealed files rest. */
@NullMarked
package cn.zwgk.application.upload.persistence;

import org.jspecify.annotations.NullMarked;
