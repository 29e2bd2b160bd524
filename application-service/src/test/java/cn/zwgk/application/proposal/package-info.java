/** Rules of proposals without a server. */
@NullMarked
package cn.zwgk.application.proposal;

import org.jspecify.annotations.NullMarked;
