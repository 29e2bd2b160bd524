/** The portal's files: the shell that every page starts from, and the assets. */
@NullMarked
package cn.zwgk.gateway.portal;

import org.jspecify.annotations.NullMarked;
