/** The catalogue over HTTP. */
@NullMarked
package cn.zwgk.policy.catalogue.web;

import org.jspecify.annotations.NullMarked;
