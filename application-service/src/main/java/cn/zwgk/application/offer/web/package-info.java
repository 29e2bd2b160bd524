/** Offers and their figures over HTTP. */
@NullMarked
package cn.zwgk.application.offer.web;

import org.jspecify.annotations.NullMarked;
