/** Figures by the day. */
@NullMarked
package cn.zwgk.application.offer.persistence;

import org.jspecify.annotations.NullMarked;
