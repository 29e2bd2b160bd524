/** Rules of releases without a server. */
@NullMarked
package cn.zwgk.application.release;

import org.jspecify.annotations.NullMarked;
